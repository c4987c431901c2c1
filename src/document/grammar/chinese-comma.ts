import { chineseNumber, printNumber } from '../../text/chinese-number.ts'
import type { NumeralRule } from './rule.ts'

/** 一、, and a gap before a title alone on its line: 一　总体要求. */
export const chineseComma: NumeralRule = {
  style: '一、',
  rank: 5,
  pattern: /^([一二三四五六七八九十百零〇]+)(?: ?[、.．]| +(?=[\u3400-\u9fff]{2,20}$))/u,
  value: ([, number = '']) => String(chineseNumber(number)),
  print: (number) => `${printNumber(number)}、`,
}
