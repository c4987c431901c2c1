import type { ChangeReason } from '../../src/compare/run-diff.ts'
import { defineMessages } from './messages.ts'

const reasonsEn = {
  decision: 'decision',
  text: 'text',
  surroundings: 'text around it',
  engine: 'engine',
}
const reasonsZh: typeof reasonsEn = {
  decision: '审核决定',
  text: '文本变动',
  surroundings: '上下文变动',
  engine: '对应算法',
}

/** Wording of `duizhao diff-runs`. */
export const diffRunsMessages = defineMessages({
  en: {
    before: 'a JSON report, or a folder of them',
    after: 'another JSON report, or a folder of them',
    only: { before: 'only in the first run', after: 'only in the second run' },
    reasons: reasonsEn,
    total: (changes: number, counts: readonly [ChangeReason, number][]) =>
      changes === 0
        ? 'No alignment and no status changed.'
        : `${changes} ${changes === 1 ? 'change' : 'changes'}: ${counts.map(([reason, count]) => `${reasonsEn[reason]} ${count}`).join(', ')}`,
  },
  zh: {
    before: '一份 JSON 报告，或存放它们的文件夹',
    after: '另一份 JSON 报告，或存放它们的文件夹',
    only: { before: '只在前一次运行中', after: '只在后一次运行中' },
    reasons: reasonsZh,
    total: (changes: number, counts: readonly [ChangeReason, number][]) =>
      changes === 0
        ? '对应和状态都没有变动。'
        : `变动 ${changes} 处：${counts.map(([reason, count]) => `${reasonsZh[reason]} ${count}`).join('，')}`,
  },
})
