import type { ComparedAlignment, ComparedClause } from '../../../src/compare/comparison.ts'
import type { ClauseCell, CompareRow } from '../model/compare-rows.ts'
import { type Pair, placeName } from '../model/session.ts'
import { comparisonRows, queueItems, visiblePairs } from './selectors.ts'
import type { State } from './state.ts'

/** What a decision or a question is about: a task or a clause in one place. */
export interface Focus {
  /** Position of the pair in the session. */
  readonly pair: number
  /** Unit of the base document, or `null` for a local one that stands alone. */
  readonly base: string | null
  /** Its counterparts, or the local unit itself. */
  readonly locals: readonly string[]
  readonly unit: 'task' | 'clause'
  /** The links of a task, or the clauses of a row: what carries the evidence. */
  readonly facts: readonly (ComparedAlignment | ComparedClause)[]
  /** The unit and the place, for messages. */
  readonly name: string
  readonly place: string
}

/** What the cursor is on, or `null` where there is nothing to decide. */
export function focusOf(state: State): Focus | null {
  if (state.screen !== 'review') return comparisonFocus(state)
  const item = queueItems(state)[state.review.cursor]
  return item ? taskFocus(state, item.pair, item.base, item.locals) : null
}

/** Column of the comparison that keys speak of. */
export function focusColumn(state: State): number {
  const pair = state.session.pairs[state.comparison.local]
  return Math.max(0, pair ? visiblePairs(state).indexOf(pair) : 0)
}

function comparisonFocus(state: State): Focus | null {
  const rows = comparisonRows(state)
  const row = rows[state.comparison.cursor]
  const column = focusColumn(state)
  const pair = visiblePairs(state)[column]
  if (!row || !pair) return null
  const at = state.session.pairs.indexOf(pair)
  if (row.kind === 'clause') return clauseFocus(at, pair, row, row.cells[column])
  if (row.task !== null) {
    return taskFocus(state, at, row.task, counterparts(pair.base.linksOf.get(row.task) ?? []))
  }
  const head = rows.findLast((one, nth) => nth <= state.comparison.cursor && one.kind === 'task')
  const alone = head?.kind === 'task' ? head.cells[column]?.tasks[0] : undefined
  return alone ? taskFocus(state, at, null, [alone.id]) : null
}

const counterparts = (links: readonly ComparedAlignment[]) =>
  links.flatMap(({ local }) => (local === null ? [] : [local]))

function taskFocus(
  state: State,
  at: number,
  base: string | null,
  locals: readonly string[],
): Focus | null {
  const pair = state.session.pairs[at]
  if (!pair) return null
  const [side, id] = base === null ? [pair.local, locals[0] ?? ''] : [pair.base, base]
  const task = side.task.get(id)
  return {
    pair: at,
    base,
    locals,
    unit: 'task',
    facts: side.linksOf.get(id) ?? [],
    name: task ? task.name : '',
    place: placeName(pair.local.document),
  }
}

function clauseFocus(
  at: number,
  pair: Pair,
  row: CompareRow & { kind: 'clause' },
  cell: ClauseCell | undefined,
): Focus | null {
  if (!cell || cell.kind === 'blank') return null
  const base = row.base ?? (cell.kind === 'moved-in' ? cell.from : null)
  const locals =
    cell.kind === 'paired' ? cell.clauses : cell.kind === 'omitted' ? [] : [cell.clause]
  return {
    pair: at,
    base: base?.id ?? null,
    locals: locals.map(({ id }) => id),
    unit: 'clause',
    facts: [...(base ? [base] : []), ...locals],
    name: (base ?? locals[0])?.text ?? '',
    place: placeName(pair.local.document),
  }
}
