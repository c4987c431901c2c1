import type { ComparedAlignment, ComparedClause } from '../../../src/compare/comparison.ts'
import { placeName, taskName } from '../model/session.ts'
import { comparisonRows, queueItems, visiblePairs } from './selectors.ts'
import type { State } from './state.ts'

/** What a decision or a question is about: a task in one place, and a clause of it when the cursor is on one. */
export interface Focus {
  /** Position of the pair in the session. */
  readonly pair: number
  readonly base: string | null
  readonly locals: readonly string[]
  readonly links: readonly ComparedAlignment[]
  /** The clauses of the row under the cursor; none on a task. */
  readonly clauses: readonly ComparedClause[]
  /** The task and the place, for messages. */
  readonly name: string
  readonly place: string
}

/** What the cursor is on, or `null` where there is nothing to decide. */
export function focusOf(state: State): Focus | null {
  return state.screen === 'review' ? queueFocus(state) : comparisonFocus(state)
}

function queueFocus(state: State): Focus | null {
  const item = queueItems(state)[state.review.cursor]
  return item ? focus(state, item.pair, item.base, item.locals, []) : null
}

function comparisonFocus(state: State): Focus | null {
  const rows = comparisonRows(state)
  const row = rows[state.comparison.cursor]
  const [pair] = visiblePairs(state)
  if (!row || !pair) return null
  const at = state.session.pairs.indexOf(pair)
  const cell = row.kind === 'clause' ? row.cells[0] : undefined
  const locals =
    cell?.kind === 'paired' ? cell.clauses : cell && 'clause' in cell ? [cell.clause] : []
  const clauses = row.kind === 'clause' ? [...(row.base ? [row.base] : []), ...locals] : []
  if (row.task !== null) {
    const links = pair.base.linksOf.get(row.task) ?? []
    return focus(state, at, row.task, localsOf(links), clauses)
  }
  const start = rows.findLastIndex(
    (one, nth) => nth <= state.comparison.cursor && one.kind === 'task',
  )
  const head = rows[start]
  const task = head?.kind === 'task' ? head.cells[0]?.tasks[0] : undefined
  return task ? focus(state, at, null, [task.id], clauses) : null
}

const localsOf = (links: readonly ComparedAlignment[]) =>
  links.flatMap(({ local }) => (local === null ? [] : [local]))

function focus(
  state: State,
  at: number,
  base: string | null,
  locals: readonly string[],
  clauses: readonly ComparedClause[],
): Focus | null {
  const pair = state.session.pairs[at]
  if (!pair) return null
  const task = base === null ? pair.local.task.get(locals[0] ?? '') : pair.base.task.get(base)
  const links =
    base === null
      ? (pair.local.linksOf.get(locals[0] ?? '') ?? [])
      : (pair.base.linksOf.get(base) ?? [])
  return {
    pair: at,
    base,
    locals,
    links,
    clauses,
    name: task ? taskName(task) : '',
    place: placeName(pair.local.document),
  }
}
