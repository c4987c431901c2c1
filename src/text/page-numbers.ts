import { goesOn, mayBeHeading } from './broken-paragraphs.ts'
import type { TextRange } from './range.ts'
import type { Replacement } from './replace.ts'
import { startsUnit } from './unit-start.ts'

/** `— 3 —`, 第3页, or a number alone on its line, which may be anything. */
const pageNumber =
  /^ *(?:[-—–－] ?(\d{1,4}) ?[-—–－]|第 ?(\d{1,4}) ?页(?:[ ，,]*共 ?\d{1,4} ?页)?|(\d{1,3})) *$/gmu

const sentenceEnd = /[。；！？：”’》）)]$/u
const prose = /[。；！？]/u
const marks = /[，、。；：]/u

/**
 * Lines that hold only a page's number, and would part what the page break parts. Bare numbers are those of pages if they
 * count up one by one and one of them stands within a sentence.
 */
export function pageNumbers(text: string): Replacement[] {
  const found = Array.from(text.matchAll(pageNumber), (match) => {
    const [line, dashed, worded, bare] = match
    const range = { start: match.index, end: match.index + line.length }
    return { range, number: Number(dashed ?? worded ?? bare), isBare: bare !== undefined }
  })
  const [first] = found
  const countsUp = first && found.every(({ number }, at) => number === first.number + at)
  const ofPages = countsUp && found.length > 1 && found.some(({ range }) => cuts(text, range))
  return found
    .filter(({ isBare }) => !isBare || ofPages)
    .map(({ range }) => {
      const gap = gapInSentence(text, range)
      return gap ? { ...gap, text: '\n' } : { ...range, text: '' }
    })
}

/**
 * The gap that a page break makes in a sentence, whose lines are next to each other without it; a heading, which has a
 * numeral or no mark in it, is none.
 */
function gapInSentence(text: string, number: TextRange): TextRange | undefined {
  const { before, gap } = around(text, number)
  const line = before.trimStart()
  const isCut = marks.test(line) && !mayBeHeading(line) && goesOn(line, text, gap.end)
  return isCut && gap.end < text.length ? gap : undefined
}

/** True for a number between prose that stops in mid-sentence and what is no unit of its own. */
function cuts(text: string, number: TextRange): boolean {
  const { before, gap } = around(text, number)
  const isLast = gap.end === text.length
  return !isLast && prose.test(before) && !sentenceEnd.test(before) && !startsUnit(text, gap.end)
}

/** The line of words before the line `number`, and the gap between it and the next. */
function around(text: string, number: TextRange): { before: string; gap: TextRange } {
  const head = text.slice(0, number.start).trimEnd()
  const rest = text.slice(number.end)
  const end = number.end + rest.length - rest.trimStart().length
  return {
    before: head.slice(head.lastIndexOf('\n') + 1),
    gap: { start: head.length, end },
  }
}
