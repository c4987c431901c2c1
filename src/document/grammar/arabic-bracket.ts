import type { NumeralRule } from './rule.ts'

/** （1） or 1) */
export const arabicBracket: NumeralRule = {
  style: '（1）',
  rank: 8,
  pattern: /^[（(]? ?([0-9]{1,3}) ?[）)]、?/u,
  value: ([, number = '']) => String(Number(number)),
  print: (number) => `（${number}）`,
}
