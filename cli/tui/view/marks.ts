import type { ComparedAlignment } from '../../../src/compare/comparison.ts'
import { type Span, span, type Tone } from './span.ts'

const reviewMarks: Readonly<Record<ComparedAlignment['review'], readonly [string, Tone]>> = {
  pending: ['·', 'dim'],
  approved: ['✓', 'retained'],
  proposed: ['?', 'warning'],
  overridden: ['◆', 'added'],
  stale: ['!', 'warning'],
  disputed: ['×', 'omitted'],
}

/** Where a link stands with the reviewers, in one cell. */
export function reviewMark(review: ComparedAlignment['review']): Span {
  const [mark, tone] = reviewMarks[review]
  return span(mark, tone)
}

/** 0…1 as two digits; certainty as 99. */
export const percent = (share: number): number => Math.min(99, Math.round(share * 100))

/** Stands where the next character goes in a line of input. */
export const caretMark = '▏'
