import { expect, test } from 'vitest'
import { tuiMessages } from '../../../../cli/messages/tui.ts'
import { indexPair } from '../../../../cli/tui/model/session.ts'
import { plainText } from '../../../../cli/tui/view/span.ts'
import { waitingLines } from '../../../../cli/tui/view/waiting.ts'
import { decidedRun, localPlan } from '../../../workspace/run-of.ts'

const words = tuiMessages.zh

/** What the screen says of the decisions that wait. */
function waiting(...run: Parameters<typeof decidedRun>): string[] {
  const { comparison, decisions } = decidedRun(...run)
  const pair = indexPair(comparison, decisions)
  const set = { pairs: [pair], layout: 'side', width: 100, words } as const
  const waits = pair.decisions.filter(({ state }) => state === 'stale' || state === 'disputed')
  return waitingLines(waits, pair, set).map(plainText)
}

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
