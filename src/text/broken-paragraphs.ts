import type { Replacement } from './replace.ts'
import { startsUnit } from './unit-start.ts'

const gap = /\n[ \n]*/gu
const unfinished = /(?:[\u3400-\u9fffA-Za-z0-9%，、]|[^。！？][”’》])$/u
const prose = /[。；！？]/u

/**
 * Blank lines that cut a sentence, as page breaks do: the line before has a full stop somewhere, so
 * it is prose and no heading, and stops in mid-sentence; the line after begins no numbered unit.
 */
export function brokenParagraphs(text: string): Replacement[] {
  const found: Replacement[] = []
  let lineStart = 0
  let continues = false
  for (const { 0: blank, index } of text.matchAll(gap)) {
    const before = text.slice(lineStart, index).trimEnd()
    const start = lineStart + before.length
    const end = index + blank.length
    lineStart = end
    continues =
      end < text.length &&
      (continues || prose.test(before)) &&
      unfinished.test(before) &&
      !startsUnit(text, end)
    if (continues) found.push({ start, end, text: '' })
  }
  return found
}
