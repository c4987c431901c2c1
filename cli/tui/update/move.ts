import { tuiMessages } from '../../messages/tui.ts'
import { type CompareRow, isRetained } from '../model/compare-rows.ts'
import { isOpen, standingOf } from '../model/standing.ts'
import { tallyTask } from '../model/tally.ts'
import { focusColumn } from '../state/focus.ts'
import { comparisonRows, overviewRows, queueItems } from '../state/selectors.ts'
import type { State } from '../state/state.ts'
import { comparisonRowLines } from '../view/comparison.ts'
import { regions } from '../view/frame.ts'

/** Moves the cursor of the present screen to row `to`. */
export function moveTo(state: State, to: number): State {
  switch (state.screen) {
    case 'overview':
      return { ...state, overview: { ...state.overview, row: to } }
    case 'comparison':
      return { ...state, comparison: { ...state.comparison, cursor: to } }
    case 'review':
      return { ...state, review: { ...state.review, cursor: to, scroll: 0 } }
  }
}

function position(state: State): { at: number; count: number } {
  switch (state.screen) {
    case 'overview':
      return { at: state.overview.row, count: overviewRows(state).length }
    case 'comparison':
      return { at: state.comparison.cursor, count: comparisonRows(state).length }
    case 'review':
      return { at: state.review.cursor, count: queueItems(state).length }
  }
}

/** One row down or up; headings are passed over, and a row taller than the screen is scrolled through first. */
export function step(state: State, by: 1 | -1): State {
  const { at, count } = position(state)
  if (state.screen === 'comparison')
    return scrollWithin(state, by) ?? moveTo(state, within(at + by, count))
  if (state.screen === 'overview') {
    const rows = overviewRows(state)
    let to = at + by
    while (rows[to]?.kind === 'section') to += by
    return rows[to] ? moveTo(state, to) : state
  }
  return moveTo(state, within(at + by, count))
}

const within = (at: number, count: number) => Math.max(0, Math.min(at, count - 1))

function scrollWithin(state: State, by: 1 | -1): State | null {
  const { cursor, scroll } = state.comparison
  if (scroll.row !== cursor) return null
  const { body } = regions(state)
  const past = comparisonRowLines(state, cursor).length - body
  const line = scroll.line + by
  if (past <= 0 || line < 0 || line > past) return null
  return { ...state, comparison: { ...state.comparison, scroll: { row: cursor, line } } }
}

/** About a screen down or up. In the review the text is scrolled, not the queue. */
export function page(state: State, by: 1 | -1): State {
  const { at, count } = position(state)
  const height = Math.max(1, regions(state).body - 2)
  if (state.screen === 'review') {
    const scroll = Math.max(0, state.review.scroll + by * Math.floor(height / 2))
    return { ...state, review: { ...state.review, scroll } }
  }
  if (state.screen === 'overview') return moveTo(state, within(at + by * height, count))
  let lines = 0
  let to = at
  while (to + by >= 0 && to + by < count && lines < height) {
    to += by
    lines += comparisonRowLines(state, to).length
  }
  return moveTo(state, to)
}

export const toFirst = (state: State): State => moveTo(state, 0)

export const toLast = (state: State): State => moveTo(state, position(state).count - 1)

/** The nearest row in direction `by` that satisfies `wanted`, or `null`. */
function seek(
  count: number,
  from: number,
  by: 1 | -1,
  wanted: (at: number) => boolean,
): number | null {
  for (let at = from + by; at >= 0 && at < count; at += by) if (wanted(at)) return at
  return null
}

/** The next or previous row on which the places differ from the base. */
export function nextDifference(state: State, by: 1 | -1): State {
  const { at, count } = position(state)
  const found = seek(count, at, by, differs(state))
  if (found !== null) return moveTo(state, found)
  const text = tuiMessages[state.settings.language].noMoreDifferences
  return { ...state, notice: { tone: 'problem', text } }
}

function differs(state: State): (at: number) => boolean {
  if (state.screen === 'comparison') {
    const rows = comparisonRows(state)
    return (at) => {
      const row = rows[at]
      return row?.kind === 'clause' && !isRetained(row)
    }
  }
  if (state.screen === 'review') return () => true
  const rows = overviewRows(state)
  const pair = state.session.pairs[state.overview.column]
  return (at) => {
    const row = rows[at]
    if (!pair || !row || row.kind === 'section') return false
    if (row.kind === 'local') return row.pair === state.overview.column
    const { adapted, omitted, added } = tallyTask(pair, row.task.id)
    return adapted + omitted + added > 0
  }
}

/** The next thing nobody has settled, from the beginning again after the last. */
export function nextPending(state: State): State {
  const { at, count } = position(state)
  const open = isPending(state)
  const found = seek(count, at, 1, open) ?? seek(at + 1, -1, 1, open)
  if (found !== null) return moveTo(state, found)
  const text = tuiMessages[state.settings.language].allReviewed
  return { ...state, notice: { tone: 'done', text } }
}

function isPending(state: State): (at: number) => boolean {
  if (state.screen === 'review') {
    const items = queueItems(state)
    return (at) => {
      const item = items[at]
      return item !== undefined && isOpen(item)
    }
  }
  const rows = overviewRows(state)
  const pair = state.session.pairs[state.overview.column]
  return (at) => {
    const row = rows[at]
    if (!pair || !row || row.kind === 'section') return false
    if (row.kind === 'local' && row.pair !== state.overview.column) return false
    const side = row.kind === 'base' ? pair.base : pair.local
    const links = side.linksOf.get(row.task.id) ?? []
    return isOpen(standingOf(pair, row.kind === 'base' ? row.task.id : null, links))
  }
}

/** The heading of the next or previous task in the comparison. */
export function nextTask(state: State, by: 1 | -1): State {
  const rows = comparisonRows(state)
  const found = seek(rows.length, state.comparison.cursor, by, (at) => rows[at]?.kind === 'task')
  return found === null ? state : moveTo(state, found)
}

/** Folds the retained clauses away or brings them back; the cursor stays on its row, or on the next that is left. */
export function toggleFold(state: State): State {
  const before = comparisonRows(state)
  const { cursor, folded } = state.comparison
  const toggled = { ...state, comparison: { ...state.comparison, folded: !folded } }
  const places = new Map(comparisonRows(toggled).map((row, at) => [row, at]))
  for (let at = cursor; at < before.length; at++) {
    const place = places.get(before[at] as CompareRow)
    if (place !== undefined) return moveTo(toggled, place)
  }
  return toggled
}

/** Another local document, round and round; the cursor stays on the same base unit. */
export function nextPlace(state: State, by: 1 | -1): State {
  const count = state.session.pairs.length
  const local = (state.comparison.local + by + count) % count
  const row = comparisonRows(state)[state.comparison.cursor]
  const moved = { ...state, comparison: { ...state.comparison, local } }
  const rows = comparisonRows(moved)
  const same =
    row?.kind === 'clause' && row.base
      ? rows.findIndex((one) => one.kind === 'clause' && one.base?.id === row.base?.id)
      : rows.findIndex((one) => one.kind === 'task' && one.task === row?.task)
  return same < 0 ? moved : moveTo(moved, same)
}

/** Where the clause under the cursor went or came from, or `null` when it did not move. */
export function jumpTarget(state: State): number | null {
  if (state.screen !== 'comparison') return null
  const rows = comparisonRows(state)
  const row = rows[state.comparison.cursor]
  if (row?.kind !== 'clause') return null
  const focused = focusColumn(state)
  for (const column of [focused, ...row.cells.keys()]) {
    const cell = row.cells[column]
    if (!cell) continue
    const at =
      cell.kind === 'moved-in'
        ? rows.findIndex((one) => one.kind === 'clause' && one.base?.id === cell.from.id)
        : cell.kind === 'paired' && cell.moved
          ? rows.findIndex((one) => {
              const there = one.kind === 'clause' ? one.cells[column] : undefined
              return there?.kind === 'moved-in' && there.clause.id === cell.clauses[0]?.id
            })
          : -1
    if (at >= 0) return at
  }
  return null
}
