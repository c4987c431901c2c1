import { UNIT } from './amount.ts'
import type { NumeralRule } from './rule.ts'

/** `1.` or 1、, but no decimal; a year may follow, 3.2024年底前, or a name, 3.5G网络, 5.12345热线. */
export const arabic: NumeralRule = {
  style: '1.',
  rank: 7,
  pattern: new RegExp(
    `^([0-9]{1,3}) ?(?:[.．](?![0-9](?![A-Z]))|[.．](?=(?:19|20)[0-9]{2}年|[0-9]{3,5}(?!${UNIT})[\\u3400-\\u9fff])|、)`,
    'u',
  ),
  value: ([, number = '']) => String(Number(number)),
  print: (number) => `${number}.`,
}
