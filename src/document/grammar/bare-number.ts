import type { NumeralRule } from './rule.ts'

/** What a number without a gap counts. */
const UNIT = '[年月日个项条家名人件亿万千百类种批所处次]'

/** `2 组织体系`: a number, if the line is a title and neither a sentence about 2 things nor the row of a table; a short title needs no gap. */
export const bareNumber: NumeralRule = {
  style: '1',
  rank: 7,
  pattern: new RegExp(
    `^([0-9]{1,2})(?= +[\\u3400-\\u9fff][^，。；： ]{1,19}$|(?!${UNIT})[\\u3400-\\u9fff][^，。；：、 ]{1,9}$)`,
    'u',
  ),
  value: ([, number = '']) => String(Number(number)),
  print: String,
}
