import { chineseNumber, numberPattern, printNumber } from '../../text/chinese-number.ts'
import type { NumeralRule } from './rule.ts'

/** 任务一：, 行动3 */
export const labelled: NumeralRule = {
  style: '任务一',
  rank: 6.5,
  pattern: new RegExp(
    `^(?:重点|专项)?(?:任务|行动|举措|措施|工程)(${numberPattern})(?:[：、.]|(?= ))`,
    'u',
  ),
  value: ([, number = '']) => String(chineseNumber(number)),
  print: (number) => `任务${printNumber(number)}：`,
}
