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

/** The gap that a page break makes in a sentence, whose lines are next to each other without it; a heading, with a numeral or no mark in it, is none. */
function gapInSentence(text: string, { start, end }: TextRange): TextRange | undefined {
  const head = text.slice(0, start).trimEnd()
  const before = head.slice(head.lastIndexOf('\n') + 1).trimStart()
  const after = text.slice(end)
  const next = end + after.length - after.trimStart().length
  const isCut = marks.test(before) && !mayBeHeading(before) && goesOn(before, text, next)
  return isCut && next < text.length ? { start: head.length, end: next } : undefined
}

/** True for a line between prose that stops in mid-sentence and what is no unit of its own. */
function cuts(text: string, { start, end }: TextRange): boolean {
  const head = text.slice(0, start).trimEnd()
  const before = head.slice(head.lastIndexOf('\n') + 1)
  const after = text.slice(end, end + LOOKAHEAD).trimStart()
  return after !== '' && prose.test(before) && !sentenceEnd.test(before) && !startsUnit(after, 0)
}

/** Code units behind a number within which the next line begins. */
const LOOKAHEAD = 40
