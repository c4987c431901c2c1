import { chineseNumber, numberPattern } from '../../text/chinese-number.ts'
import type { Numeral, NumeralRule } from './rule.ts'

/** 专栏1 养老服务工程: a box that stands beside a task; the line is a title and no sentence about one. */
export const box: NumeralRule = {
  style: '专栏',
  rank: 9,
  pattern: new RegExp(
    `^[【〔（]?专 *栏(?!一览)(?: *(${numberPattern})(?: ?[：、.】〕）])?|[：】〕）]|(?= ))(?=[^，。；]{0,50}$)`,
    'u',
  ),
  value: ([, number]) => (number ? String(chineseNumber(number)) : ''),
  print: (number) => `专栏${number}`,
}

export function isBox({ numeral }: { readonly numeral: Numeral | undefined }): boolean {
  return numeral?.style === box.style
}
