import type { PlanDocument } from '../../src/document/model.ts'
import { parseDocument } from '../../src/document/parse.ts'
import type { TextRange } from '../../src/text/range.ts'

/** A stretch of the source and what is put in its place. */
export interface Change extends TextRange {
  readonly text: string
}

/** A document with known edits. */
export interface Mutant {
  readonly document: PlanDocument
  /** Where an offset of the original is now: before what was put in at that very place. */
  place(offset: number): number
}

/** Applies changes that do not overlap, and reads the result as a document. */
export function mutate(original: PlanDocument, changes: readonly Change[]): Mutant {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end)
  const { source } = original.clean
  let text = ''
  let at = 0
  for (const change of sorted) {
    text += source.slice(at, change.start) + change.text
    at = change.end
  }
  text += source.slice(at)
  return {
    document: parseDocument({ ...original, id: `${original.id}-mutant` }, original.source, text),
    place: (offset) =>
      sorted.reduce(
        (moved, { start, end, text: put }) =>
          start < offset ? moved + put.length - (Math.min(end, offset) - start) : moved,
        offset,
      ),
  }
}
