import { arabic } from './arabic.ts'
import { arabicBracket } from './arabic-bracket.ts'
import { article } from './article.ts'
import { bareNumber } from './bare-number.ts'
import { box } from './box.ts'
import { chineseBracket } from './chinese-bracket.ts'
import { chineseComma } from './chinese-comma.ts'
import { decimal } from './decimal.ts'
import { divisions } from './division.ts'
import { labelled } from './labelled.ts'
import { paddedNumber } from './padded-number.ts'
import type { Numeral, NumeralRule } from './rule.ts'

/** Every way of numbering that the outline knows; a new one is a file beside these and a line here. */
export const numeralRules: readonly NumeralRule[] = [
  ...divisions,
  article,
  box,
  chineseComma,
  paddedNumber,
  chineseBracket,
  labelled,
  arabic,
  bareNumber,
  decimal,
  arabicBracket,
]

/** The numeral a line begins with, if it begins with one. */
export function readNumeral(line: string): Numeral | undefined {
  for (const { style, rank, depth, pattern, value } of numeralRules) {
    const match = pattern.exec(line)
    if (!match) continue
    const number = value(match)
    return { style, rank: rank + (depth?.(number) ?? 0), printed: match[0], value: number }
  }
  return undefined
}
