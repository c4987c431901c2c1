import { withCommitments } from '../../compare/commitments/commitments.ts'
import { compare } from '../../compare/compare.ts'
import type { Comparison } from '../../compare/comparison.ts'
import type { PlanDocument } from '../../document/model.ts'
import { loadDecisions } from '../decisions.ts'
import type { Workspace } from '../load.ts'
import { alignDocuments } from './align-documents.ts'

/** Compares two documents of a workspace, with what their clauses bind, under its decisions on them or under none. */
export async function compareDocuments(
  workspace: Workspace | null,
  base: PlanDocument,
  local: PlanDocument,
  decided: boolean,
): Promise<Comparison> {
  const decisions = decided ? loadDecisions(workspace, base, local) : []
  const alignment = await alignDocuments(workspace, base, local, decisions)
  return withCommitments(compare(base, local, alignment), base, local)
}
