import { describe, expect, test } from 'vitest'
import { tuiMessages } from '../../../../cli/messages/tui.ts'
import { indexPair } from '../../../../cli/tui/model/session.ts'
import { overviewRows } from '../../../../cli/tui/state/selectors.ts'
import type { State } from '../../../../cli/tui/state/state.ts'
import { update } from '../../../../cli/tui/update/update.ts'
import { decisionLines } from '../../../../cli/tui/view/decisions.ts'
import { linearText } from '../../../../cli/tui/view/linear.ts'
import { plainText } from '../../../../cli/tui/view/span.ts'
import { cells } from '../../../../cli/typography/width.ts'
import { decidedRun, localPlan } from '../../../workspace/run-of.ts'
import { after, openedUnder, screen } from '../fixture-state.ts'

const words = tuiMessages.zh

/** What the screen says of the decisions that wait. */
function waiting(...run: Parameters<typeof decidedRun>): string[] {
  const { comparison, decisions } = decidedRun(...run)
  const pair = indexPair(comparison, decisions)
  const set = { pairs: [pair], layout: 'side', width: 100, words } as const
  const waits = pair.decisions.filter(({ state }) => state === 'stale' || state === 'disputed')
  return decisionLines(waits, pair, set).map(plainText)
}

/** With the cursor on a base task. */
const at = (state: State, task: string): State => ({
  ...state,
  overview: {
    ...state.overview,
    row: overviewRows(state).findIndex(
      (row) => row.kind === 'base' && row.task.id === `base:${task}`,
    ),
  },
})

const shownOn = (state: State, ...keys: string[]): string =>
  screen(after(state, ...keys)).join('\n')

test('a stale decision shows the text of then beside that of now', () => {
  const lines = waiting([{ verdict: 'approve', base: 't1', local: 't1' }], {
    after: localPlan.replace('冷链', '预制'),
  })
  expect(lines[0]).toMatch(/^! 过期 甲 2026-01-01 .*提升农产品质量/)
  const text = lines.slice(1).join('')
  expect(text).toContain(words.textThen)
  expect(text).toContain('冷链')
  expect(text).toContain('预制')
})

test('a side that has not changed is not shown, not even where its task has no heading', () => {
  const plan = '方案\n一、主要任务\n加强冷链监管，严格检查。\n（一）提升建筑。推广装配式建筑。\n'
  const lines = waiting([{ verdict: 'approve', base: 't0', local: 't0' }], {
    base: plan,
    before: plan,
    after: plan.replace('冷链', '预制'),
  })
  expect(lines.filter((line) => line.includes(words.textThen))).toHaveLength(1)
})

test('disputed decisions are told one by one', () => {
  const lines = waiting([
    { verdict: 'approve', base: 't1', local: 't1' },
    { verdict: 'none', base: 't1', local: null, reason: 'other', person: '乙', note: '无此职能' },
  ])
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^× 争议 甲/)
  expect(lines[1]).toMatch(/^× 争议 乙 .*无对应 其他.*“无此职能”/)
})

describe('before anything is decided on a unit', () => {
  const disputed = [
    { verdict: 'approve', base: 't1', local: 't1' },
    { verdict: 'reject', base: 't1', local: 't1', person: '乙', note: '两项无关' },
  ] as const

  test('the comparison tells who has decided what on it, as the queue does', () => {
    const state = at(openedUnder([disputed]), 't1')
    const told = [/^ × 争议 甲 .*通过/mu, /^ × 争议 乙 .*否决 .*“两项无关”/mu]
    for (const keys of [['2'], ['2', 'o'], ['2', 'x'], ['3']]) {
      for (const line of told) expect(shownOn(state, ...keys)).toMatch(line)
    }
    for (const line of told) expect(shownOn(state, '2', 'j')).not.toMatch(line)
  })

  test('what contradicts it is told, wherever that waits', () => {
    const said = [
      { verdict: 'link', base: 't1', local: 't2' },
      { verdict: 'none', base: null, local: 't2', person: '乙' },
    ] as const
    const state = at(openedUnder([said]), 't1')
    for (const keys of [['2'], ['3']]) {
      const shown = shownOn(state, ...keys)
      expect(shown).toMatch(/× 争议 甲 .*对应/u)
      expect(shown).toMatch(/× 争议 乙 .*无对应/u)
    }
  })

  test('who settled it is told', () => {
    const state = at(openedUnder([[{ verdict: 'approve', base: 't1', local: 't1' }]]), 't1')
    expect(shownOn(state, '2')).toMatch(/^ ✓ 通过 甲 2026-01-01 通过/mu)
    const none = openedUnder([[{ verdict: 'none', base: 't1', local: null, reason: 'delegated' }]])
    expect(shownOn(at(none, 't1'), '2')).toMatch(/^ ◆ 改判 甲 .*交由下级落实/mu)
  })

  test('a low screen tells what it can, and that there is more', () => {
    const shown = shownOn(
      at(openedUnder([disputed], {}, { columns: 60, rows: 10 }), 't1'),
      '2',
    ).split('\n')
    expect(shown.filter((line) => line.includes('争议'))).toHaveLength(1)
    expect(shown.find((line) => line.endsWith(' 1/2 ──'))).toBeDefined()
    expect(shown.findIndex((line) => line.startsWith('▌'))).toBeGreaterThan(0)
  })

  test('a stale text that does not fit gives way to who decided', () => {
    const run = { after: localPlan.replace('冷链', '预制') }
    const said = [disputed[0]]
    const [high, low] = [40, 10].map((rows) =>
      shownOn(at(openedUnder([said, run], {}, { columns: 100, rows }), 't1'), '2'),
    )
    expect(high).toContain(words.textThen)
    expect(low).not.toContain(words.textThen)
    expect(low).toMatch(/! 过期 甲/u)
  })

  test('a screen reader says so', () => {
    const read = update(at(openedUnder([disputed]), 't1'), { kind: 'key', key: '2' }).state
    expect(linearText(read)).toMatch(/× 争议 乙 .*否决/u)
  })
})

test('both units and the note are seen, however long one of them is', () => {
  const { comparison, decisions } = decidedRun([
    { verdict: 'approve', base: 't1/3', local: 't1/2' },
    { verdict: 'reject', base: 't1/3', local: 't1/2', person: '乙', note: '两项无关' },
  ])
  const pair = indexPair(comparison, decisions)
  const lines = (width: number) =>
    decisionLines(decisions, pair, { pairs: [pair], layout: 'side', width, words }).map(plainText)
  expect(lines(100)[1]).toMatch(/否决 {2}推广应用高效低风险农药。 ⇄ 加强冷链食品监管。 “两项无关”/u)
  for (const line of lines(64)) {
    expect(cells(line)).toBe(64)
    expect(line).toMatch(/推广应用.* ⇄ 加强/u)
  }
  expect(lines(64)[1]).toContain('“两项')
})

test('a note of several lines stays on the line of its decision, and cannot steer the terminal', () => {
  const note = '第一行\n第二行\t三\u001b[2J'
  const state = at(openedUnder([[{ verdict: 'approve', base: 't1', local: 't1', note }]]), 't1')
  for (const keys of [['2'], ['2', 'i'], ['3', 'G']]) {
    const lines = screen(after(state, ...keys))
    expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([])
    expect(lines.join('\n')).toContain('第一行 第二行 三')
  }
})

test('a unit without a heading is called by its first words', () => {
  const plan = '方案\n一、主要任务\n加强冷链监管，严格检查。\n（一）提升建筑。推广装配式建筑。\n'
  const [line] = waiting(
    [
      { verdict: 'approve', base: 't0', local: 't0' },
      { verdict: 'reject', base: 't0', local: 't0', person: '乙' },
    ],
    { base: plan, before: plan },
  )
  expect(line).toContain('加强冷链监管 ⇄ 加强冷链监管')
})
