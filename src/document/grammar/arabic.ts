import type { NumeralRule } from './rule.ts'

/** `1.` or 1、, but no decimal; a year may follow, 3.2024年底前, or a name, 3.5G网络. */
export const arabic: NumeralRule = {
  style: '1.',
  rank: 7,
  pattern: /^([0-9]{1,3}) ?(?:[.．](?![0-9](?![A-Z]))|[.．](?=(?:19|20)[0-9]{2}年)|、)/u,
  value: ([, number = '']) => String(Number(number)),
  print: (number) => `${number}.`,
}
