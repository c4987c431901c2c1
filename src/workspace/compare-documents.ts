import { align } from '../align/align.ts'
import { withCommitments } from '../compare/commitments.ts'
import { compare } from '../compare/compare.ts'
import type { Comparison } from '../compare/comparison.ts'
import type { PlanDocument } from '../document/model.ts'
import { loadDecisions } from './decisions.ts'
import type { Workspace } from './load.ts'

/** Compares two documents, with what their clauses bind, under the workspace's decisions on them. */
export function compareDocuments(
  workspace: Workspace | null,
  base: PlanDocument,
  local: PlanDocument,
): Comparison {
  const decisions = loadDecisions(workspace, base, local)
  return withCommitments(compare(base, local, align(base, local, decisions)), base, local)
}
