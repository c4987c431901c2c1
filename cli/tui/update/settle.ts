import { comparisonRows, overviewRows, queueItems } from '../state/selectors.ts'
import type { State } from '../state/state.ts'
import { comparisonRowLines } from '../view/comparison.ts'
import { regions } from '../view/frame.ts'
import { lastScroll, queueHeight } from '../view/review.ts'
import { lastTop } from '../view/sheet.ts'
import { scrollTo, windowTop } from '../view/window.ts'

/** The state with its cursors on rows that exist and its windows scrolled so that they are seen. */
export function settle(state: State): State {
  return settleSheet(settleScreen(state))
}

function settleScreen(state: State): State {
  switch (state.screen) {
    case 'overview':
      return settleOverview(state)
    case 'comparison':
      return settleComparison(state)
    case 'review':
      return settleReview(state)
  }
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(value, count - 1))

function settleOverview(state: State): State {
  const rows = overviewRows(state)
  const column = clamp(state.overview.column, state.session.pairs.length)
  let row = clamp(state.overview.row, rows.length)
  if (rows[row]?.kind === 'section') row = row + 1 < rows.length ? row + 1 : row
  const placed = { ...state, overview: { ...state.overview, row, column } }
  const { body } = regions(placed)
  const lead = rows[row - 1]?.kind === 'section' ? row - 1 : row
  const above = windowTop(state.overview.top, lead, body, rows.length)
  const top = windowTop(above, row, body, rows.length)
  return { ...placed, overview: { row, column, top } }
}

function settleComparison(state: State): State {
  const cursor = clamp(state.comparison.cursor, comparisonRows(state).length)
  const placed = { ...state, comparison: { ...state.comparison, cursor } }
  const { body } = regions(placed)
  const heightOf = (row: number) => comparisonRowLines(placed, row).length
  const scroll = scrollTo(state.comparison.scroll, cursor, body, heightOf)
  return { ...placed, comparison: { ...placed.comparison, scroll } }
}

function settleReview(state: State): State {
  const items = queueItems(state)
  const cursor = clamp(state.review.cursor, items.length)
  const placed = { ...state, review: { ...state.review, cursor } }
  const { body } = regions(placed)
  const top = windowTop(state.review.top, cursor, queueHeight(body), items.length)
  const scroll = state.review.scroll && Math.min(state.review.scroll, lastScroll(placed, body))
  return { ...placed, review: { ...placed.review, top, scroll } }
}

/** A page that is scrolled no further than its last line. */
function settleSheet(state: State): State {
  const { sheet } = state
  if (!sheet || !('top' in sheet) || sheet.top === 0) return state
  const top = Math.min(sheet.top, lastTop(state, sheet.kind, regions(state).sheetRoom))
  return { ...state, sheet: { ...sheet, top } }
}
