import type { Replacement } from './replace.ts'
import { startsUnit } from './unit-start.ts'

const gap = /\n[ \n]*/gu
const unfinished = /(?:[\u3400-\u9fffA-Za-z0-9%，、]|[^。！？][”’》])$/u
const opened = /[（(〔【《“]$/u
const prose = /[。；！？]/u
/** Characters of a line with a comma that is too long for a heading, and for one with a numeral; an article's number is no heading. */
const longHeading = 30
const longNumbered = 50
const articleNumber = /^第[^条]{1,8}条/u

/** A note of agencies needs no full stop, if words of prose follow it and no more agencies. */
const wholeNote =
  /(?:责任|牵头|主责|配合)(?:单位|部门)：[^，。；：]*[^、]{2}[局委厅办部院署会行司联府]$/u
const sentenceLength = 60
const sentence = /^[^\n]*[，。]/u

/**
 * Blank lines that cut a sentence, as page breaks do: the line before has a full stop somewhere or is long, so
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
    continues = end < text.length && (continues || isProse(before)) && goesOn(before, text, end)
    if (continues) found.push({ start, end, text: '' })
  }
  return found
}

function isProse(line: string): boolean {
  if (prose.test(line)) return true
  return line.includes('，') && line.length >= (mayBeHeading(line) ? longNumbered : longHeading)
}

/** Whether a line begins with a numeral that headings have. */
export const mayBeHeading = (line: string): boolean =>
  startsUnit(line, 0) && !articleNumber.test(line)

/** Whether a line stops in mid-sentence, before what stands at `next`. */
export function goesOn(line: string, text: string, next: number): boolean {
  if (opened.test(line)) return true
  const isWhole = wholeNote.test(line) && sentence.test(text.slice(next, next + sentenceLength))
  return unfinished.test(line) && !isWhole && !startsUnit(text, next)
}
