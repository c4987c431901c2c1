import type { PlanDocument } from '../document/model.ts'
import { toSource } from '../text/clean-text.ts'
import type { TextRange } from '../text/range.ts'

/** Part of a document whose cleaned text is one stretch of the document's. */
interface Node {
  readonly range: TextRange
}

/** Where the stretch `at` of a clause's or note's cleaned text stands in the source. */
export function placeInSource({ clean }: PlanDocument, node: Node, at: TextRange): TextRange {
  const offset = firstFrom(clean.starts, node.range.start)
  return toSource(clean, { start: offset + at.start, end: offset + at.end })
}

/** Index of the first of the ascending `values` that is not below `value`. */
function firstFrom(values: Uint32Array, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
