import type { NumeralRule } from './rule.ts'

/** `2.1` before its title; the gap and the next word tell it from an amount, 2.5 亿元. */
export const decimal: NumeralRule = {
  style: '1.1',
  rank: 7.5,
  pattern: /^([0-9]{1,2}(?:\.[0-9]{1,2}){1,2})[.．、]?(?= +(?![0-9 亿万千百个倍公平米吨]))/u,
  value: ([, number = '']) => number,
  print: String,
}
