import type { CleanText } from './clean-text.ts'
import type { TextRange } from './range.ts'

/** A stretch of a text and what stands there instead; an empty `text` deletes. */
export interface Replacement extends TextRange {
  readonly text: string
}

/** A source that nothing has been done to yet. */
export function untouched(source: string): CleanText {
  const starts = new Uint32Array(source.length)
  const ends = new Uint32Array(source.length)
  for (let at = 0; at < source.length; at++) {
    starts[at] = at
    ends[at] = at + 1
  }
  return { source, text: source, starts, ends }
}

/**
 * Carries out replacements (ascending, apart from each other, in offsets of `clean.text`).
 * One of the same length maps unit by unit; in any other, each new unit maps to the whole stretch,
 * and what is put in between two units maps to the empty stretch between them.
 */
export function replaceIn(clean: CleanText, replacements: readonly Replacement[]): CleanText {
  if (replacements.length === 0) return clean
  const length = replacements.reduce(
    (sum, { start, end, text }) => sum + text.length - (end - start),
    clean.text.length,
  )
  const starts = new Uint32Array(length)
  const ends = new Uint32Array(length)
  const parts: string[] = []
  let at = 0
  let from = 0

  // Plain loops: most stretches are a few units long, too short for views of the arrays to pay.
  const keepUpTo = (to: number) => {
    for (; from < to; from++, at++) {
      starts[at] = clean.starts[from] ?? 0
      ends[at] = clean.ends[from] ?? 0
    }
  }

  for (const { start, end, text } of replacements) {
    parts.push(clean.text.slice(from, start), text)
    keepUpTo(start)
    if (text.length === end - start) {
      keepUpTo(end)
    } else {
      const first = end > start ? clean.starts[start] : clean.ends[start - 1]
      starts.fill(first ?? 0, at, at + text.length)
      ends.fill(clean.ends[end - 1] ?? 0, at, at + text.length)
      at += text.length
      from = end
    }
  }
  parts.push(clean.text.slice(from))
  keepUpTo(clean.text.length)
  return { source: clean.source, text: parts.join(''), starts, ends }
}
