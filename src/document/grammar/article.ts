import { chineseDigit, chineseNumber } from './chinese-number.ts'
import type { NumeralRule } from './rule.ts'

/** 第十二条, 第十二条之一: an article; its paragraphs and items stay in its body. */
export const article: NumeralRule = {
  style: '第…条',
  rank: 4,
  pattern: new RegExp(`^第(${chineseDigit}+|\\d+)条(?:之(${chineseDigit}+))?`, 'u'),
  value: ([, digits = '', inserted]) => {
    const number = /\d/u.test(digits) ? Number(digits) : chineseNumber(digits)
    return inserted ? `${number}.${chineseNumber(inserted)}` : String(number)
  },
}
