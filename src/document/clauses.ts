import { damagedSpots } from '../text/damage.ts'
import type { TextRange } from '../text/range.ts'
import { readBrackets } from './brackets.ts'

/** A clause of one paragraph, in offsets of the text it was cut from. */
export interface ClauseSpan extends TextRange {
  /** Sentence it belongs to, counted from 1 in the paragraph. */
  readonly sentence: number
}

const boundary = /[，。；！？,;!?]/u
const sentenceEnd = /[。；！？;!?]/u

/**
 * Cuts a paragraph at ，。；！？, never inside quotes or brackets and never in a damaged spot. The
 * punctuation belongs to the clause it closes.
 */
export function cutClauses(paragraph: string): ClauseSpan[] {
  const shielded = [...readBrackets(paragraph).spans, ...damagedSpots(paragraph)].sort(
    (a, b) => a.start - b.start,
  )
  const clauses: ClauseSpan[] = []
  let start = 0
  let sentence = 1
  let shield = 0

  const close = (end: number) => {
    const text = paragraph.slice(start, end)
    const lead = text.length - text.trimStart().length
    if (text.trim() !== '')
      clauses.push({ start: start + lead, end: start + text.trimEnd().length, sentence })
    start = end
  }

  for (let at = 0; at < paragraph.length; at++) {
    const span = shielded[shield]
    if (span && at >= span.start) {
      at = Math.max(at, span.end - 1)
      shield++
      // A quoted sentence brings its own full stop: 他说：“……。”
      if (
        /[。！？]$/u.test(paragraph.slice(span.start, span.end - 1)) &&
        !boundary.test(paragraph[span.end] ?? '')
      ) {
        if (paragraph[span.start] !== '“') continue
        close(span.end)
        sentence++
      }
      continue
    }
    const mark = paragraph[at] ?? ''
    if (!boundary.test(mark) || isInsideNumber(paragraph, at)) continue
    close(at + 1)
    if (sentenceEnd.test(mark)) sentence++
  }
  close(paragraph.length)
  return clauses
}

function isInsideNumber(text: string, at: number): boolean {
  return text[at] === ',' && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '')
}
