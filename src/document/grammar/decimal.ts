import { UNIT } from './amount.ts'
import type { NumeralRule } from './rule.ts'

/** `2.1` before its title; the gap and the next word, or a line that is a title, tell it from an amount, 2.5 亿元. */
export const decimal: NumeralRule = {
  style: '1.1',
  rank: 7.5,
  // 1.1.1 stands below 1.1.
  depth: (number) => (number.split('.').length - 2) / 10,
  pattern: new RegExp(
    `^([0-9]{1,2}(?:\\.[0-9]{1,2}){1,2})[.．、]?(?= +(?![0-9 ]|${UNIT})|(?!${UNIT})[\\u3400-\\u9fff][^，。；：]{1,24}$)`,
    'u',
  ),
  value: ([, number = '']) => number,
  print: String,
}
