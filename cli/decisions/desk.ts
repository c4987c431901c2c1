import type { Alignment } from '../../src/align/model.ts'
import { judge, type Sides, sidesOf } from '../../src/decisions/judge.ts'
import type { Decision, DecisionRecord } from '../../src/decisions/model.ts'
import type { DecisionFile } from '../../src/decisions/parse.ts'
import type { DecisionStore } from '../../src/decisions/store.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import type { Pair } from '../../src/document/pair.ts'
import { alignDocuments } from '../../src/workspace/comparisons/align-documents.ts'
import { openDecisions } from '../../src/workspace/decisions.ts'
import { loadDocument } from '../../src/workspace/document.ts'
import type { Workspace } from '../../src/workspace/load.ts'
import type { Context } from '../context.ts'
import { decisionMessages } from '../messages/decisions.ts'

/** A pair with its decisions, as a command works on it. */
export interface Desk {
  readonly pair: Pair
  readonly base: PlanDocument
  readonly local: PlanDocument
  readonly sides: Sides
  readonly policy: Workspace['review']
  readonly store: DecisionStore
  /** The file as it was when the command began. */
  readonly file: DecisionFile
  readonly decisions: readonly Decision[]
  /** Under the decisions. */
  align(): Promise<Alignment>
}

/** Reads a pair and its decisions; throws `DuizhaoError` when the file is broken. */
export async function openDesk(workspace: Workspace, pair: Pair, context: Context): Promise<Desk> {
  const base = await loadDocument(workspace, pair.base, context.cwd)
  const local = await loadDocument(workspace, pair.local, context.cwd)
  const words = decisionMessages[context.language]
  const store = openDecisions(workspace, pair, (holder) =>
    context.stderr.write(`${words.tookOver(holder)}\n`),
  )
  const file = store.read()
  const sides = sidesOf(base, local)
  const decisions = judge(file.records, sides, workspace.review)
  return {
    pair,
    base,
    local,
    sides,
    policy: workspace.review,
    store,
    file,
    decisions,
    align: () => alignDocuments(workspace, base, local, decisions),
  }
}

/** Where records just added, or about to be, stand among the others. */
export function judgeAdded(
  added: readonly DecisionRecord[],
  { file, sides, policy }: Desk,
): Decision[] {
  const ids = new Set(added.map(({ id }) => id))
  const earlier = file.records.filter(({ id }) => !ids.has(id))
  const decisions = judge([...earlier, ...added], sides, policy)
  return decisions.filter(({ record }) => ids.has(record.id))
}
