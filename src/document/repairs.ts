import { DuizhaoError } from '../errors.ts'
import type { Replacement } from '../text/replace.ts'

/** A damaged spot of a source and what a person says should stand there. */
export interface Repair {
  /** Offset in the decoded source, in UTF-16 code units. */
  readonly at: number
  /** What stands there; a repair that does not find it is out of date. */
  readonly was: string
  readonly is: string
}

/**
 * The repairs as replacements of the decoded source, in its order. Throws `DuizhaoError`
 * (`repair-mismatch`) for one that finds other text than it expects or overlaps another.
 */
export function toReplacements(
  repairs: readonly Repair[],
  source: string,
  path: string,
): readonly Replacement[] {
  const sorted = [...repairs].sort((a, b) => a.at - b.at)
  return sorted.map(({ at, was, is }, index) => {
    const before = sorted[index - 1]
    const end = at + was.length
    const found = source.slice(at, end)
    if (found !== was || (before !== undefined && before.at + before.was.length > at)) {
      throw new DuizhaoError({ code: 'repair-mismatch', path, at, was, found })
    }
    return { start: at, end, text: is }
  })
}
