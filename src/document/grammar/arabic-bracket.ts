import type { NumeralRule } from './rule.ts'

/** （1） or 1) */
export const arabicBracket: NumeralRule = {
  style: '（1）',
  rank: 8,
  pattern: /^(?:[（(] *)?(\d{1,3}) *[）)]/u,
  value: ([, digits = '']) => String(Number(digits)),
}
