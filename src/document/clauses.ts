import { damagedSpots } from '../text/damage.ts'
import type { TextRange } from '../text/range.ts'
import { readBrackets } from './brackets.ts'

/** A clause of one paragraph, in offsets of the text it was cut from. */
export interface ClauseSpan extends TextRange {
  /** Sentence it belongs to, counted from 1 in the paragraph. */
  readonly sentence: number
}

// No comma inside a number; but the end of a quotation that has its own full stop (他说：“……。”).
const separators = /[，。；！？;!?]|(?<!\d),|,(?!\d)|(?<=[。！？])”(?![，。；！？,;!?])/gu
const sentenceEnd = /[。；！？;!?”]/u
const words = /[\p{L}\p{N}]/u

/**
 * Cuts a paragraph at ，。；！？, never inside quotes or brackets and never in a damaged spot. The
 * punctuation belongs to the clause that it closes.
 */
export function cutClauses(paragraph: string): ClauseSpan[] {
  const quoted = readBrackets(paragraph).spans
  const closingQuotes = new Set(quoted.map(({ end }) => end - 1))
  const shielded = cover(paragraph.length, [...quoted, ...damagedSpots(paragraph)])
  const clauses: ClauseSpan[] = []
  let start = 0
  let sentence = 1

  const closeAt = (end: number) => {
    const text = paragraph.slice(start, end)
    const from = start + text.length - text.trimStart().length
    const to = start + text.trimEnd().length
    const last = clauses.at(-1)
    if (words.test(text)) clauses.push({ start: from, end: to, sentence })
    else if (last) clauses[clauses.length - 1] = { ...last, end: Math.max(last.end, to) }
    start = end
  }

  for (const { 0: mark, index } of paragraph.matchAll(separators)) {
    if (shielded[index] && !(mark === '”' && closingQuotes.has(index))) continue
    closeAt(index + 1)
    if (sentenceEnd.test(mark)) sentence = (clauses.at(-1)?.sentence ?? 0) + 1
  }
  closeAt(paragraph.length)
  return clauses
}

/** One flag per unit of a text: whether any of the ranges covers it. */
function cover(length: number, ranges: readonly TextRange[]): Uint8Array {
  const flags = new Uint8Array(length)
  for (const { start, end } of ranges) flags.fill(1, start, end)
  return flags
}
