import { join } from 'node:path'
import { judge, sidesOf } from '../decisions/judge.ts'
import type { OnTakeover } from '../decisions/lock.ts'
import type { Decision } from '../decisions/model.ts'
import { type DecisionStore, decisionsPath, openStore } from '../decisions/store.ts'
import type { PlanDocument } from '../document/model.ts'
import type { Pair, Workspace } from './load.ts'

/** The decisions of the workspace on two documents, in `alignments/`. */
export const openDecisions = (
  { root }: Pick<Workspace, 'root'>,
  pair: Pair,
  onTakeover?: OnTakeover,
): DecisionStore => openStore(join(root, decisionsPath(pair)), pair, onTakeover)

/**
 * The workspace's decisions on two documents, judged against their present texts: what `align` takes.
 * Without a workspace there are none. Throws `DuizhaoError` when the file cannot be read.
 */
export function loadDecisions(
  workspace: Workspace | null,
  base: PlanDocument,
  local: PlanDocument,
): Decision[] {
  if (workspace === null) return []
  const { records } = openDecisions(workspace, { base: base.id, local: local.id }).read()
  return judge(records, sidesOf(base, local), workspace.review)
}
