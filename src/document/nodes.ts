import type { TextRange } from '../text/range.ts'
import type { PlanDocument } from './model.ts'

/**
 * Headings, clauses and notes of a document as ranges of its source, ascending and apart; with the
 * gaps between them they rebuild the source.
 */
export function nodesOf(document: PlanDocument): readonly TextRange[] {
  return document.tasks
    .flatMap(({ heading, clauses, note }) => [
      heading,
      ...clauses.map(({ range }) => range),
      ...(note ? [note.range] : []),
    ])
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start)
}
