import type { TextRange } from './range.ts'

/** A decoded source beside its cleaned form; every unit of `text` knows its range in `source`. */
export interface CleanText {
  /** The decoded file without its byte-order mark, otherwise untouched. */
  readonly source: string
  /** Repaired, Simplified text: what every later stage reads. */
  readonly text: string
  /** Source offset at which unit `i` of `text` starts; ascending. One entry per UTF-16 code unit of `text`. */
  readonly starts: Uint32Array
  /** Source offset just after unit `i` of `text`; `ends[i] >= starts[i]`. */
  readonly ends: Uint32Array
}

/** The stretch of the source that a non-empty stretch of the cleaned text came from. */
export function toSource(clean: CleanText, range: TextRange): TextRange {
  if (range.end <= range.start) {
    const at = clean.starts[range.start] ?? clean.source.length
    return { start: at, end: at }
  }
  return {
    start: clean.starts[range.start] ?? clean.source.length,
    end: clean.ends[range.end - 1] ?? clean.source.length,
  }
}

/** Index of the first unit of the cleaned text that starts at an offset of the source or after it. */
export function toClean({ starts }: CleanText, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
