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
/** Leading beyond which a line stands apart, as a share of the usual one of its column. */
const wideLeading = 1.2
const otherSize = 1.15

/** Where the lines of a column begin and most of them end, in points; their usual distance in ems. */
interface Column {
  readonly left: number
  readonly right: number
  readonly leading: number
}

function commonest(values: readonly number[], step: number): number {
  const counts = new Map<number, number>()
  for (const value of values) {
    const bin = Math.round(value / step)
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  const [bin] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])
  return bin * step
}

/** Columns by where lines begin; a page number or an indented line falls to the column around it. */
function columnsOf(pages: readonly PdfPage[]): (line: PdfLine) => Column {
  const groups = new Map<number, { line: PdfLine; leading: number }[]>()
  const keyOf = (line: PdfLine) =>
    [...groups.keys()].find((left) => Math.abs(left - line.left) <= sameColumn * line.size)
  for (const { parts } of pages) {
    const lines = parts.filter(isLine)
    lines.forEach((line, index) => {
      const above = lines[index - 1]
      const entry = { line, leading: above === undefined ? 0 : (above.y - line.y) / line.size }
      const key = keyOf(line)
      if (key === undefined) groups.set(line.left, [entry])
      else groups.get(key)?.push(entry)
    })
  }
  const columns = new Map(
    [...groups].map(([key, entries]) => {
      const leadings = entries.map(({ leading }) => leading).filter((leading) => leading > 0)
      return [
        key,
        {
          left: commonest(
            entries.map(({ line }) => line.left),
            2,
          ),
          right: commonest(
            entries.map(({ line }) => line.right),
            4,
          ),
          leading: commonest(leadings, 0.1),
        },
      ]
    }),
  )
  const nowhere: Column = { left: 0, right: 0, leading: 0 }
  return (line) => columns.get(keyOf(line) ?? Number.NaN) ?? nowhere
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
