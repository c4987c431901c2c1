import type { NumeralRule } from './rule.ts'

/** `2 组织体系`: a number and a gap, if the line is a title and neither a sentence about 2 things nor the row of a table. */
export const bareNumber: NumeralRule = {
  style: '1',
  rank: 7,
  pattern: /^([0-9]{1,2})(?= +[\u3400-\u9fff][^，。；： ]{1,19}$)/u,
  value: ([, number = '']) => String(Number(number)),
  print: String,
}
