import type { NumeralRule } from './rule.ts'

/** `2.1` before its title; a space tells it from an amount that begins a line, 2.5亿元. */
export const decimal: NumeralRule = {
  style: '1.1',
  rank: 7.5,
  pattern: /^([0-9]{1,2}(?:\.[0-9]{1,2}){1,2})[.．、]?(?= +[^0-9 ])/u,
  value: ([, number = '']) => number,
  print: String,
}
