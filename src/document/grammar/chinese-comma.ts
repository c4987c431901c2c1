import { chineseDigit, chineseNumber } from './chinese-number.ts'
import type { NumeralRule } from './rule.ts'

/** 一、 */
export const chineseComma: NumeralRule = {
  style: '一、',
  rank: 5,
  pattern: new RegExp(`^(${chineseDigit}+)[、.．]`, 'u'),
  value: ([, digits = '']) => String(chineseNumber(digits)),
}
