import type { NumeralRule } from './rule.ts'

/** `1.` or 1、, but no decimal and no date. */
export const arabic: NumeralRule = {
  style: '1.',
  rank: 7,
  pattern: /^([0-9]{1,3}) ?(?:[.．](?![0-9])|、)/u,
  value: ([, number = '']) => String(Number(number)),
  print: (number) => `${number}.`,
}
