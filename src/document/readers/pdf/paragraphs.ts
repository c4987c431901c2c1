import { isDateLine } from '../../metadata/dates.ts'
import type { Block } from '../blocks.ts'
import { type Column, columnsOf, commonest, raggedRight } from './columns.ts'
import { beginsUnit, closesBracket, join, mayContinueTitle } from './line-ends.ts'
import type { PdfLine } from './lines.ts'
import { isLine, isTable, type PdfPage, type PdfTable } from './page.ts'
import { tableBlock } from './rows.ts'

/** Ems that an indented line begins behind the others. */
const indent = 1
/** Leading beyond which a line stands apart, as a share of the usual one of its column. */
const wideLeading = 1.2
/** By how much the type of a title is larger than that of the text, as a share of it. */
const otherSize = 1.15
/** Points within which letters are of the same size. */
const sizeStep = 0.5
/** Ems that two lines of a title are apart at the most. */
const titleLeading = 2.5

/** Figures and words with the punctuation after them, which no line breaks: `12.5%。` */
const wordAhead = /^[\p{Script=Latin}\p{N}.,%‰-]+[，。；：、！？）》”]*/u
/** Ems that such a character takes, at the most, and by how many a word may miss the line above. */
const latinWidth = 0.6
const looseFit = 1

/** Ems that a line begins with in one piece, for which there may have been no room on the line above. */
function unbroken(line: string): number {
  const word = wordAhead.exec(line)?.[0] ?? ''
  return Array.from(word).reduce(
    (ems, sign) => ems + (sign.charCodeAt(0) < 0x2000 ? latinWidth : 1),
    0,
  )
}

/** Whether a line goes on with the title that the line above began: in the same larger type, centred or set alike. */
function continuesTitle(line: PdfLine, above: PdfLine, body: number): boolean {
  const { size } = above
  const isLarge = Math.min(line.size, size) > body * otherSize
  if (!isLarge || Math.abs(line.size - size) > size * (otherSize - 1)) return false
  const drop = (above.y - line.y) / size
  if (drop <= 0 || drop > titleLeading) return false
  const isSetAlike =
    Math.abs(line.left - above.left) < indent * size ||
    Math.abs(line.left + line.right - above.left - above.right) < 2 * indent * size
  return isSetAlike && mayContinueTitle(line.text, above.text)
}

function startsParagraph(
  line: PdfLine,
  above: PdfLine,
  column: Column,
  columnAbove: Column,
  body: number,
): boolean {
  if (continuesTitle(line, above, body)) return false
  const resized = Math.max(line.size, above.size) > Math.min(line.size, above.size) * otherSize
  // The lines of a title are centred, so that neither where they begin nor where they end says anything.
  if (line.y < above.y && !resized && closesBracket(line.text, above.text)) return false
  // A paragraph that goes on in another column goes on above; below stand cells and signatures.
  if (column !== columnAbove && line.y <= above.y) return true
  const slack = Math.max(raggedRight, unbroken(line.text) + looseFit) * above.size
  if (above.right < columnAbove.right - slack) return true
  if (line.left > column.left + indent * line.size) return true
  if (resized) return true
  // Below the name of an office, as far to the right.
  if (isDateLine(line.text)) return true
  if (beginsUnit(line.text, above.text)) return true
  // A first line without an indent shows only by the gap above it; at the top of a page, by nothing.
  const leading = (above.y - line.y) / line.size
  return column === columnAbove && leading > column.leading * wideLeading
}

/** The paragraphs of a document from its printed lines, and its tables, across columns and pages. */
export function blocksOf(pages: readonly PdfPage[]): readonly Block[] {
  const columnOf = columnsOf(pages)
  const body = commonest(
    pages.flatMap(({ parts }) => parts.filter(isLine).map(({ size }) => size)),
    sizeStep,
  )
  const blocks: (string | PdfTable[])[] = []
  let above: PdfLine | undefined
  for (const part of pages.flatMap(({ parts }) => parts)) {
    const last = blocks.at(-1)
    if (isTable(part)) {
      if (part.goesOn && Array.isArray(last)) last.push(part)
      else blocks.push([part])
      above = undefined
      continue
    }
    const starts = !above || startsParagraph(part, above, columnOf(part), columnOf(above), body)
    if (starts || typeof last !== 'string') blocks.push(part.text)
    else blocks[blocks.length - 1] = join(last, part.text)
    above = part
  }
  return blocks.map((block) =>
    typeof block === 'string' ? { kind: 'paragraph', text: block } : tableBlock(block),
  )
}
