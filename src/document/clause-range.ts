import { toClean, toSource } from '../text/clean-text.ts'
import type { TextRange } from '../text/range.ts'
import type { PlanDocument } from './model.ts'

/** Part of a document whose cleaned text is one stretch of the document's. */
interface Node {
  readonly range: TextRange
}

/** Where the stretch `at` of a clause's or note's cleaned text stands in the source. */
export function rangeInSource({ clean }: PlanDocument, node: Node, at: TextRange): TextRange {
  const offset = toClean(clean, node.range.start)
  return toSource(clean, { start: offset + at.start, end: offset + at.end })
}
