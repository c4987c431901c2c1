import type { Replacement } from './replace.ts'
import { startsUnit } from './unit-start.ts'

const gap = /\n[ \n]*/gu
const unfinished = /(?:[\u3400-\u9fffA-Za-z0-9%，、]|[^。！？][”’》])$/u
const prose = /[。；！？]/u

/** A note of agencies needs no full stop, if words of prose follow it and no more agencies. */
const wholeNote =
  /(?:责任|牵头|主责|配合)(?:单位|部门)：[^，。；：]*[^、]{2}[局委厅办部院署会行司联府]$/u
const sentenceLength = 60
const sentence = /^[^\n]*[，。]/u

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
      !(wholeNote.test(before) && sentence.test(text.slice(end, end + sentenceLength))) &&
      !startsUnit(text, end)
    if (continues) found.push({ start, end, text: '' })
  }
  return found
}
