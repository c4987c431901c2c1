import type { NumeralRule } from './rule.ts'

/** `1.` or 1、, but no decimal and no date. */
export const arabic: NumeralRule = {
  style: '1.',
  rank: 7,
  pattern: /^(\d{1,3})(?:[.．](?!\d)|、)/u,
  value: ([, digits = '']) => String(Number(digits)),
}
