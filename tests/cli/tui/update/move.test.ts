import { expect, test } from 'vitest'
import { isRetained } from '../../../../cli/tui/model/compare-rows.ts'
import { isOpen } from '../../../../cli/tui/model/standing.ts'
import { comparisonRows, overviewRows, queueItems } from '../../../../cli/tui/state/selectors.ts'
import { after, opened, screen } from '../fixture-state.ts'

const times = (count: number, key: string) => Array.from({ length: count }, () => key)

test('the text of the review is scrolled no further than its end', () => {
  for (const key of ['ctrl+d', 'right']) {
    const state = after(opened(), '3')
    const end = after(state, ...times(200, key))
    expect(screen(end).at(-2)?.trim()).not.toBe('')
    const back = key === 'right' ? 'left' : 'ctrl+u'
    if (end.review.scroll > 0) expect(screen(after(end, back))).not.toEqual(screen(end))
  }
})

test('the cursor of the overview passes headings over', () => {
  let state = opened()
  for (let turn = 0; turn < 12; turn++) {
    expect(overviewRows(state)[state.overview.row]?.kind).not.toBe('section')
    state = after(state, 'j')
  }
  expect(after(state, 'g').overview.row).toBe(opened().overview.row)
  expect(after(state, 'G').overview.row).toBe(overviewRows(state).length - 1)
})

test('the next difference is a clause that is not retained, and after the last one is told so', () => {
  let state = after(opened(), '2')
  for (let turn = 0; turn < 5; turn++) {
    state = after(state, 'n')
    const row = comparisonRows(state)[state.comparison.cursor]
    expect(row?.kind === 'clause' && !isRetained(row)).toBe(true)
  }
  const last = after(state, 'G', 'n')
  expect(last.notice?.tone).toBe('problem')
  expect(last.comparison.cursor).toBe(comparisonRows(last).length - 1)
})

test('Tab in the queue goes to the next open item, from the last to the first', () => {
  const state = after(opened(), '3')
  const last = queueItems(state).findLastIndex(isOpen)
  const there = { ...state, review: { ...state.review, cursor: last } }
  expect(after(there, 'tab').review.cursor).toBe(queueItems(state).findIndex(isOpen))
})

test('brackets go from heading to heading', () => {
  const state = after(opened(), '2')
  const next = after(state, ']')
  expect(comparisonRows(next)[next.comparison.cursor]?.kind).toBe('task')
  expect(after(next, '[').comparison.cursor).toBe(state.comparison.cursor)
})
