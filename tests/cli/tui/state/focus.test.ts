import { expect, test } from 'vitest'
import { focusColumn, focusOf } from '../../../../cli/tui/state/focus.ts'
import { comparisonRows, queueItems } from '../../../../cli/tui/state/selectors.ts'
import type { State } from '../../../../cli/tui/state/state.ts'
import { after, opened } from '../fixture-state.ts'

/** The comparison with the cursor on the first row that `wanted` picks out. */
function on(wanted: (row: ReturnType<typeof comparisonRows>[number]) => boolean): State {
  const state = after(opened(), '2')
  const cursor = comparisonRows(state).findIndex(wanted)
  expect(cursor).toBeGreaterThanOrEqual(0)
  return { ...state, comparison: { ...state.comparison, cursor } }
}

test('in the queue it is the item', () => {
  const state = after(opened(), '3', 'j')
  const item = queueItems(state)[1]
  expect(focusOf(state)).toMatchObject({
    unit: 'task',
    pair: item?.pair,
    base: item?.base,
    locals: item?.locals,
  })
})

test('on a heading of the comparison it is the task with its counterparts', () => {
  const state = on((row) => row.kind === 'task' && row.base?.id === 'base:t5')
  expect(focusOf(state)).toMatchObject({ unit: 'task', base: 'base:t5', place: '四川' })
  expect(focusOf(state)?.locals.length).toBeGreaterThan(0)
})

test('on a clause it is the clause with what stands opposite', () => {
  const paired = on(
    (row) => row.kind === 'clause' && row.base !== null && row.cells[0]?.kind === 'paired',
  )
  expect(focusOf(paired)).toMatchObject({ unit: 'clause', base: expect.stringContaining('/') })
  expect(focusOf(paired)?.locals.length).toBeGreaterThan(0)
  const omitted = on((row) => row.kind === 'clause' && row.cells[0]?.kind === 'omitted')
  expect(focusOf(omitted)).toMatchObject({ unit: 'clause', locals: [] })
  const added = on((row) => row.kind === 'clause' && row.cells[0]?.kind === 'added')
  expect(focusOf(added)).toMatchObject({ unit: 'clause', base: null })
})

test('keys speak of the chosen place, whichever column it stands in', () => {
  const wide = after(opened({ columns: 160, rows: 40 }), '2')
  expect([focusColumn(wide), focusOf(wide)?.place]).toEqual([0, '四川'])
  const next = after(wide, 'tab')
  expect([focusColumn(next), focusOf(next)?.place]).toEqual([1, '甘肃'])
  const narrow = after(opened(), '2', 'tab')
  expect([focusColumn(narrow), focusOf(narrow)?.place]).toEqual([0, '甘肃'])
})
