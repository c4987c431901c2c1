import type { TextRange } from '../../text/range.ts'
import type { Comparator } from './comparison-words.ts'

/** A target as one clause states it; `range` is in the clause's text. */
export interface StatedTarget {
  readonly indicator: string
  readonly comparator: Comparator
  readonly value: number
  readonly unit: string
  readonly range: TextRange
}
