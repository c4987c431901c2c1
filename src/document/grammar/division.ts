import { chineseNumber, numberPattern, printNumber } from '../../text/chinese-number.ts'
import type { NumeralRule } from './rule.ts'

const division = (unit: string, rank: number): NumeralRule => ({
  style: `第…${unit}`,
  rank,
  // 第三章的规定 is a sentence about a chapter, not its heading.
  pattern: new RegExp(`^第 ?(${numberPattern}) ?${unit}(?![、，。的])`, 'u'),
  value: ([, number = '']) => String(chineseNumber(number)),
  print: (number) => `第${printNumber(number)}${unit}`,
})

/** 第一编, 第一分编, 第二章, 第三节: the divisions of a regulation; 第一部分 in a plan. */
export const divisions: readonly NumeralRule[] = [
  division('编', 1),
  division('分编', 1.5),
  division('部分', 1),
  division('章', 2),
  division('节', 3),
]
