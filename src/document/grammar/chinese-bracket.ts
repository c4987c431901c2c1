import { chineseNumber, printNumber } from '../../text/chinese-number.ts'
import type { NumeralRule } from './rule.ts'

/** （一） */
export const chineseBracket: NumeralRule = {
  style: '（一）',
  rank: 6,
  pattern: /^(?:[（(] ?)?([一二三四五六七八九十百零〇]+) ?[）)]、?/u,
  value: ([, number = '']) => String(chineseNumber(number)),
  print: (number) => `（${printNumber(number)}）`,
}
