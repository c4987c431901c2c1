import { chineseDigit, chineseNumber } from './chinese-number.ts'
import type { NumeralRule } from './rule.ts'

const division = (unit: string, rank: number): NumeralRule => ({
  style: `第…${unit}`,
  rank,
  pattern: new RegExp(`^第(${chineseDigit}+|\\d+)${unit}(?![、，。的])`, 'u'),
  value: ([, digits = '']) => String(/\d/u.test(digits) ? Number(digits) : chineseNumber(digits)),
})

/** 第一编, 第二章, 第三节: the divisions of a regulation. */
export const divisions: readonly NumeralRule[] = [
  division('编', 1),
  division('章', 2),
  division('节', 3),
]
