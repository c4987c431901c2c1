import { isDateLine } from '../../metadata/dates.ts'
import type { Block } from '../blocks.ts'
import { beginsUnit, closesBracket, join } from './line-ends.ts'
import type { PdfLine } from './lines.ts'
import { isLine, isTable, type PdfPage, type PdfTable } from './page.ts'
import { tableBlock } from './rows.ts'

/** Lengths in ems, the font size of the line. */
const indent = 1
const raggedRight = 2.5
const sameColumn = 3
/** Points within which lines begin at the same place. */
const leftStep = 2
/** Leading beyond which a line stands apart, as a share of the usual one of its column. */
const wideLeading = 1.2
const otherSize = 1.15
/** Share of the lines that may end beyond the full ones. */
const mostBeyond = 0.1

/** Where the lines of a column begin and most of them end, in points; their usual distance in ems. */
interface Column {
  readonly left: number
  readonly right: number
  readonly leading: number
}

function commonest(values: readonly number[], step: number): number {
  const bins = Map.groupBy(values, (value) => Math.round(value / step))
  const [bin] = [...bins].reduce(
    (best, [at, { length }]) => (length > best[1] ? [at, length] : best),
    [0, 0],
  )
  return bin * step
}

/** Where full lines end: at the commonest place, unless many go beyond it, as where every paragraph is short. */
function rightOf(lines: readonly PdfLine[]): number {
  const right = commonest(
    lines.map((line) => line.right),
    4,
  )
  const beyond = lines.filter((line) => line.right > right + raggedRight * line.size)
  return beyond.length <= lines.length * mostBeyond
    ? right
    : Math.max(...lines.map((line) => line.right))
}

/**
 * Columns by where most lines begin; a page number, an indented line or a title falls to the column around it,
 * or is one of its own.
 */
function columnsOf(pages: readonly PdfPage[]): (line: PdfLine) => Column {
  const entries = pages.flatMap(({ parts }) => {
    const lines = parts.filter(isLine)
    return lines.map((line, index) => {
      const above = lines[index - 1]
      return { line, leading: above === undefined ? 0 : (above.y - line.y) / line.size }
    })
  })
  const lefts = Map.groupBy(entries, ({ line }) => Math.round(line.left / leftStep))
  const commonestFirst = [...lefts.values()].sort((a, b) => b.length - a.length)
  const keys: number[] = []
  const keyOf = (line: PdfLine) =>
    keys.find((left) => Math.abs(left - line.left) <= sameColumn * line.size)
  for (const [first] of commonestFirst)
    if (first && keyOf(first.line) === undefined) keys.push(first.line.left)

  const columns = new Map(
    [...Map.groupBy(entries, ({ line }) => keyOf(line))].map(([key, members]) => {
      const lines = members.map(({ line }) => line)
      const leadings = members.map(({ leading }) => leading).filter((leading) => leading > 0)
      const left = commonest(
        lines.map((line) => line.left),
        leftStep,
      )
      return [key, { left, right: rightOf(lines), leading: commonest(leadings, 0.1) }]
    }),
  )
  const nowhere: Column = { left: 0, right: 0, leading: 0 }
  return (line) => columns.get(keyOf(line)) ?? nowhere
}

function startsParagraph(
  line: PdfLine,
  above: PdfLine,
  column: Column,
  columnAbove: Column,
): boolean {
  const resized = Math.max(line.size, above.size) > Math.min(line.size, above.size) * otherSize
  // The lines of a title are centred, so that neither where they begin nor where they end says anything.
  if (line.y < above.y && !resized && closesBracket(line.text, above.text)) return false
  // A paragraph that goes on in another column goes on above; below stand cells and signatures.
  if (column !== columnAbove && line.y <= above.y) return true
  if (above.right < columnAbove.right - raggedRight * above.size) return true
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
    const starts = !above || startsParagraph(part, above, columnOf(part), columnOf(above))
    if (starts || typeof last !== 'string') blocks.push(part.text)
    else blocks[blocks.length - 1] = join(last, part.text)
    above = part
  }
  return blocks.map((block) =>
    typeof block === 'string' ? { kind: 'paragraph', text: block } : tableBlock(block),
  )
}
