import { arabic } from './arabic.ts'
import { arabicBracket } from './arabic-bracket.ts'
import { article } from './article.ts'
import { chineseBracket } from './chinese-bracket.ts'
import { chineseComma } from './chinese-comma.ts'
import { divisions } from './division.ts'
import type { Numeral, NumeralRule } from './rule.ts'

const rules: readonly NumeralRule[] = [
  ...divisions,
  article,
  chineseComma,
  chineseBracket,
  arabic,
  arabicBracket,
]

/** The numeral a line begins with, if it begins with one. */
export function readNumeral(line: string): Numeral | undefined {
  for (const { style, rank, pattern, value } of rules) {
    const match = pattern.exec(line)
    if (match) return { style, rank, printed: match[0], value: value(match) }
  }
  return undefined
}
