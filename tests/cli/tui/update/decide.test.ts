import { expect, test } from 'vitest'
import { queueItems } from '../../../../cli/tui/state/selectors.ts'
import type { State } from '../../../../cli/tui/state/state.ts'
import { after, openedUnder, press } from '../fixture-state.ts'

/** The queue with the cursor on the item of a base task. */
function onTask(state: State, task: string): State {
  const queue = after(state, '3')
  const cursor = queueItems(queue).findIndex(({ base }) => base === `base:${task}`)
  expect(cursor).toBeGreaterThanOrEqual(0)
  return { ...queue, review: { ...queue.review, cursor } }
}

const disputed = [
  { verdict: 'approve', base: 't1', local: 't1' },
  { verdict: 'reject', base: 't1', local: 't1', person: '乙' },
] as const

const disputedClause = [
  { verdict: 'approve', base: 't1/1', local: 't1/1' },
  { verdict: 'reject', base: 't1/1', local: 't1/1', person: '乙' },
] as const

const unchanged = '对应没有改动，未保存决定。'

test('choosing what is shown settles a dispute', () => {
  const item = onTask(openedUnder([disputed]), 't1')
  const clause = after(openedUnder([disputedClause]), '2', 'j')
  for (const [state, base] of [
    [item, 'base:t1'],
    [after(item, '2'), 'base:t1'],
    [clause, 'base:t1/1'],
  ] as const) {
    const { effects } = press(state, 'o', 'enter')
    const verdict = { kind: 'override', chosen: [base.replace('base', 'local')], restate: false }
    expect(effects.filter(({ kind }) => kind === 'rule')).toMatchObject([
      { rulings: [{ base, verdict }] },
    ])
  }
})

test('choosing what is shown saves nothing where nobody disagrees on it', () => {
  for (const state of [
    onTask(openedUnder([[disputed[0]]]), 't1'),
    onTask(openedUnder([disputedClause]), 't1'),
    after(onTask(openedUnder([disputed]), 't1'), 'j', 'V', 'k'),
  ]) {
    const { state: next, effects } = press(state, 'o', 'enter')
    expect(effects.filter(({ kind }) => kind === 'rule')).toEqual([])
    expect(next.notice?.text).toBe(unchanged)
  }
})
