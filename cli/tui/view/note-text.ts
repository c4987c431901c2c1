import { type ListedAgency, listedAgencies } from '../../../src/commitments/agencies/agency-list.ts'
import { sameRemit } from '../../../src/commitments/agencies/agency-remit.ts'
import { readDuties } from '../../../src/commitments/agencies/duties.ts'
import { type Span, span, type Tone } from './span.ts'

/** The bodies that a responsibility note names, with their places in its text. */
export const namedIn = (note: string): readonly ListedAgency[] =>
  readDuties(note).flatMap(({ list, range }) => listedAgencies(list, range.start))

/** A responsibility note in which the bodies without one of the same remit among `others` stand out. */
export function noteSpans(note: string, others: readonly string[], tone: Tone): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { name, range } of namedIn(note)) {
    if (range.start < at || others.some((other) => sameRemit(name, other))) continue
    spans.push(
      span(note.slice(at, range.start), 'dim'),
      span(note.slice(range.start, range.end), tone),
    )
    at = range.end
  }
  return [...spans, span(note.slice(at), 'dim')].filter(({ text }) => text !== '')
}
