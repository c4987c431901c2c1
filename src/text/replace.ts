import type { CleanText } from './clean-text.ts'
import type { TextRange } from './range.ts'

/** A stretch of a text and what stands there instead; an empty `text` deletes. */
export interface Replacement extends TextRange {
  readonly text: string
}

/** A source that nothing has been done to yet. */
export function untouched(source: string): CleanText {
  const starts = Uint32Array.from({ length: source.length }, (_, index) => index)
  const ends = starts.map((start) => start + 1)
  return { source, text: source, starts, ends }
}

/**
 * Carries out replacements (ascending, apart from each other, in offsets of `clean.text`).
 * One of the same length maps unit by unit; in any other, each new unit maps to the whole stretch.
 */
export function replaceIn(clean: CleanText, replacements: readonly Replacement[]): CleanText {
  if (replacements.length === 0) return clean
  const length = replacements.reduce(
    (sum, { start, end, text }) => sum + text.length - (end - start),
    clean.text.length,
  )
  const starts = new Uint32Array(length)
  const ends = new Uint32Array(length)
  let text = ''
  let from = 0

  const keepUpTo = (to: number) => {
    starts.set(clean.starts.subarray(from, to), text.length)
    ends.set(clean.ends.subarray(from, to), text.length)
    text += clean.text.slice(from, to)
  }

  for (const replacement of replacements) {
    const { start, end } = replacement
    keepUpTo(start)
    if (replacement.text.length === end - start) {
      starts.set(clean.starts.subarray(start, end), text.length)
      ends.set(clean.ends.subarray(start, end), text.length)
    } else {
      starts.fill(clean.starts[start] ?? 0, text.length, text.length + replacement.text.length)
      ends.fill(clean.ends[end - 1] ?? 0, text.length, text.length + replacement.text.length)
    }
    text += replacement.text
    from = end
  }
  keepUpTo(clean.text.length)
  return { source: clean.source, text, starts, ends }
}
