import type { ComparedClause, Edit } from '../../../src/compare/comparison.ts'
import { type Span, span, type Tone } from './span.ts'

const localTones: Partial<Record<Edit['op'], Tone>> = {
  equal: 'text',
  insert: 'inserted',
  'move-in': 'moved',
}

/** A local clause with what is new in it highlighted. */
export function localSpans(clause: ComparedClause): Span[] {
  if (clause.status !== 'adapted') return [span(clause.text)]
  const spans = clause.edits.flatMap(({ op, text }) => {
    const tone = localTones[op]
    return tone ? [span(text, tone)] : []
  })
  const whole = spans.map(({ text }) => text).join('') === clause.text
  return whole ? spans : [span(clause.text)]
}

/**
 * A base clause with what its partners left out highlighted. Partners are the local clauses whose
 * edits start from it; what any of them keeps is kept.
 */
export function baseSpans(clause: ComparedClause, partners: readonly ComparedClause[]): Span[] {
  const edited = partners.filter(({ status, edits }) => status === 'adapted' && edits.length > 0)
  if (edited.length === 0 || edited.length < partners.length) return [span(clause.text)]
  const fates = edited.map(({ edits }) => fatesOf(edits, clause.text))
  if (fates.some((fate) => fate === null)) return [span(clause.text)]
  const tones = Array.from({ length: clause.text.length }, (_, at): Tone => {
    const here = fates.map((fate) => fate?.[at])
    if (here.includes('equal')) return 'text'
    return here.includes('move-out') ? 'moved' : 'deleted'
  })
  return runs(clause.text, tones)
}

/** What an edit script does to each unit of the text it starts from, or `null` when it starts from another. */
function fatesOf(edits: readonly Edit[], text: string): Edit['op'][] | null {
  const before = edits.filter(({ op }) => op === 'equal' || op === 'delete' || op === 'move-out')
  if (before.map((edit) => edit.text).join('') !== text) return null
  return before.flatMap(({ op, text: part }) => Array<Edit['op']>(part.length).fill(op))
}

function runs(text: string, tones: readonly Tone[]): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && tones[at] === tones[start]) continue
    spans.push(span(text.slice(start, at), tones[start]))
    start = at
  }
  return spans
}
