import { expect, test } from 'vitest'
import { findUnit } from '../../../cli/decisions/find-unit.ts'
import { sidesOf } from '../../../src/decisions/judge.ts'
import { DuizhaoError } from '../../../src/errors.ts'
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

test('what none or several fit is refused', () => {
  const codeOf = (asked: string) => {
    try {
      return findUnit(desk, 'local', asked)
    } catch (error) {
      return error instanceof DuizhaoError ? error.failure.code : error
    }
  }
  expect(codeOf('任务')).toBe('ambiguous-task')
  expect(codeOf('t9')).toBe('unknown-task')
})
