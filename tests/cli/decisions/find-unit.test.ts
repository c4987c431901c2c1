import { expect, test } from 'vitest'
import { findUnit } from '../../../cli/decisions/find-unit.ts'
import { sidesOf } from '../../../src/decisions/judge.ts'
import { base, local } from '../../decisions/plan.ts'

// No alignment is at hand: whoever only names a unit must not wait for one.
const desk = { base, local, sides: sidesOf(base, local), decisions: [] }

test.each([
  ['t1/2', 't1/2'],
  ['base:t2', 't2'],
  ['2', 't2'],
  ['t3.', 't3'],
  ['任务t1', 't1'],
])('%s is %s', (asked, id) => {
  expect(findUnit(desk, 'base', asked)).toBe(id)
})

test.each([
  ['任务', 'ambiguous-task'],
  ['t9', 'unknown-task'],
])('%s is refused: %s', (asked, code) => {
  expect(() => findUnit(desk, 'local', asked)).toThrow(
    expect.objectContaining({ failure: expect.objectContaining({ code }) }),
  )
})
