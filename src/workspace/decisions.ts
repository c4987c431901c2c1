import { join } from 'node:path'
import { judge, sidesOf } from '../decisions/judge.ts'
import type { Decision } from '../decisions/model.ts'
import { decisionsFolder, decisionsPath } from '../decisions/path.ts'
import { type DecisionStore, openStore } from '../decisions/store.ts'
import type { PlanDocument } from '../document/model.ts'
import type { Pair } from '../document/pair.ts'
import { entriesIn } from '../files/entries-in.ts'
import type { OnTakeover } from '../files/lock.ts'
import { contained } from './contained.ts'
import { readDocument } from './document.ts'
import type { Workspace } from './load.ts'

/** The decisions of the workspace on two documents, in `alignments/`. */
export const openDecisions = (
  { root }: Pick<Workspace, 'root'>,
  pair: Pair,
  onTakeover?: OnTakeover,
): DecisionStore => openStore(contained(root, decisionsPath(pair)), pair, onTakeover)

/** The pairs of documents of the workspace that have a decisions file, by its name. */
export function decidedPairs({ root, documents }: Workspace): Pair[] {
  const files = new Set(
    entriesIn(join(root, decisionsFolder), decisionsFolder).map(({ name }) => name),
  )
  return documents.flatMap(({ id: base }) =>
    documents.flatMap(({ id: local }) =>
      files.has(decisionsPath({ base, local }).slice(decisionsFolder.length + 1))
        ? [{ base, local }]
        : [],
    ),
  )
}

/**
 * The workspace's decisions on two documents, judged against their present texts: what `align` takes.
 * Without a workspace there are none. Throws `DuizhaoError` when the file cannot be read.
 */
export function loadDecisions(
  workspace: Workspace | null,
  base: PlanDocument,
  local: PlanDocument,
): readonly Decision[] {
  if (workspace === null) return []
  const { records } = openDecisions(workspace, { base: base.id, local: local.id }).read()
  return judge(records, sidesOf(base, local), workspace.review)
}

/** How many decisions on the pairs of a document speak of a text that is no longer there. */
export async function countStale(workspace: Workspace, id: string): Promise<number> {
  const read = (name: string) => readDocument(workspace, name, workspace.root)
  let count = 0
  for (const pair of workspace.pairs.filter(({ base, local }) => base === id || local === id)) {
    const decisions = loadDecisions(workspace, await read(pair.base), await read(pair.local))
    count += decisions.filter(({ state }) => state === 'stale').length
  }
  return count
}
