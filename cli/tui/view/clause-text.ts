import type { ComparedClause, Edit } from '../../../src/compare/comparison.ts'
import { baseEdits } from '../../../src/report/content/base-edits.ts'
import { isChanged } from '../../../src/report/content/remark.ts'
import { type Span, span, type Tone } from './span.ts'

const tones: Readonly<Record<Edit['op'], Tone>> = {
  equal: 'text',
  insert: 'inserted',
  delete: 'deleted',
  'move-in': 'moved',
  'move-out': 'moved',
}

/** A local clause with what is new in it highlighted. */
export function localSpans(clause: ComparedClause): Span[] {
  if (!isChanged(clause)) return [span(clause.text)]
  const spans = clause.edits.flatMap(({ op, text }) =>
    op === 'delete' || op === 'move-out' ? [] : [span(text, tones[op])],
  )
  const whole = spans.map(({ text }) => text).join('') === clause.text
  return whole ? spans : [span(clause.text)]
}

/**
 * A base clause with what its partners left out highlighted. Partners are the local clauses whose
 * edits start from it; what any of them keeps is kept.
 */
export function baseSpans(clause: ComparedClause, partners: readonly ComparedClause[]): Span[] {
  if (!partners.some(isChanged)) return [span(clause.text)]
  const local = partners.map((partner) => ({ clause: partner, first: true }))
  return baseEdits({ base: clause, local }).map(({ op, text }) => span(text, tones[op]))
}
