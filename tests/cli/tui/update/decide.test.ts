import { expect, test } from 'vitest'
import { tuiMessages } from '../../../../cli/messages/tui.ts'
import type { Ruling } from '../../../../cli/tui/state/effect.ts'
import { queueItems } from '../../../../cli/tui/state/selectors.ts'
import type { State } from '../../../../cli/tui/state/state.ts'
import { update } from '../../../../cli/tui/update/update.ts'
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

/** A queue under the policy of two in which 甲 has proposed that t1 has another counterpart, with all of it marked. */
const marked = (reviewer: string, said: Parameters<typeof openedUnder>[0][0] = proposed): State =>
  after(openedUnder([said, second], { reviewer, ...second }), '3', 'g', 'V', 'G')

const second = { policy: 'second' } as const
const proposed = [{ verdict: 'link', base: 't1', local: 't2', propose: true }] as const

const ruledOn = (state: State, key: string) =>
  press(state, key).effects.flatMap((effect) =>
    effect.kind === 'rule'
      ? [{ own: effect.own, bases: effect.rulings.map(({ base, locals }) => base ?? locals[0]) }]
      : [],
  )

test('a range is approved but for what the reviewer has proposed, which is counted', () => {
  const all = queueItems(marked('甲')).map(({ base, locals }) => base ?? locals[0])
  expect(all).toContain('base:t1')
  expect(ruledOn(marked('甲'), 'a')).toEqual([
    { own: 1, bases: all.filter((base) => base !== 'base:t1') },
  ])
  expect(ruledOn(marked('乙'), 'a')).toEqual([{ own: 0, bases: all }])
  expect(ruledOn(marked('甲'), 'r')).toEqual([{ own: 0, bases: all }])
})

test('what is named of a range is in what is saved', () => {
  const [effect] = press(marked('甲'), 'a').effects
  const first = effect?.kind === 'rule' ? effect.rulings[0]?.base : undefined
  expect(first).toBe('base:t2')
  expect(effect).toMatchObject({ summary: expect.stringContaining('提升建筑品质') })
  const words = tuiMessages.zh.saved('通过：甲', 2, ['乙'], 1, false)
  expect(words).toBe('取代乙的决定，通过：甲等 2 项，已保存；另有 1 项是自己的提议，须他人审核')
})

test('of what is disputed only the proposal that is shown is left out of a range', () => {
  const rival = { verdict: 'none', base: 't1', local: null, person: '乙', propose: true } as const
  const shown = [{ verdict: 'link', base: 't1', local: 't1', propose: true }, rival] as const
  expect(ruledOn(marked('甲', shown), 'a')).toMatchObject([{ own: 1 }])
  expect(ruledOn(marked('乙', shown), 'a')).toMatchObject([{ own: 0 }])
})

test('a range of nothing but one’s own proposals says so, and saves nothing', () => {
  const both = [...proposed, { ...proposed[0], base: 't2', local: 't1' }]
  const state = marked('甲', both)
  const [first] = queueItems(state)
  const two = { ...state, review: { ...state.review, cursor: 1, mark: first?.key ?? null } }
  expect(ruledOn(two, 'a')).toEqual([])
  expect(after(two, 'a').notice?.text).toBe('2 项是自己的提议，须他人审核。')
})

/** The state once its last decision is known to have been taken back. */
function undone(state: State, back: Ruling): State {
  const notice = { tone: 'done', text: '已撤销' } as const
  return update(state, { kind: 'ruled', session: state.session, rulings: [], back, notice }).state
}

test('in the queue the cursor returns to what was taken back', () => {
  const queue = after(openedUnder([disputed]), '3', 'j')
  const [effect] = press(queue, 'a').effects
  const [ruling] = effect?.kind === 'rule' ? effect.rulings : []
  if (!ruling) throw new Error('nothing was ruled')
  const elsewhere = after(queue, 'j')
  expect(elsewhere.review.cursor).not.toBe(queue.review.cursor)
  expect(undone(elsewhere, ruling).review.cursor).toBe(queue.review.cursor)
  expect(undone(elsewhere, { ...ruling, base: 'base:t1/1' }).review).toEqual(elsewhere.review)
  const comparison = after(queue, '2', 'j')
  expect(undone(comparison, ruling).comparison).toEqual(comparison.comparison)
})
