import { chineseDigit, chineseNumber } from './chinese-number.ts'
import type { NumeralRule } from './rule.ts'

/** （一） */
export const chineseBracket: NumeralRule = {
  style: '（一）',
  rank: 6,
  pattern: new RegExp(`^[（(] *(${chineseDigit}+) *[）)]`, 'u'),
  value: ([, digits = '']) => String(chineseNumber(digits)),
}
