import {
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { cellText, columnWidths, type Table as ReportTable, titleOf } from '../tables/table.ts'
import type { Words } from '../wording/words.ts'
import { borders, run, textWidth } from './parts.ts'

/** Tables under their headings, one after the other. */
export function tableBlocks(tables: readonly ReportTable[], words: Words): (Paragraph | Table)[] {
  return tables.flatMap((table) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(titleOf(table, words))] }),
    ...(table.legend ? [legend(words[table.legend])] : []),
    ...partsOf(table).flatMap((part, at) => [
      ...(at > 0 ? [new Paragraph({})] : []),
      tableOf(part, words),
    ]),
  ])
}

/** Columns that the width of a page can show; Word itself takes 63. */
const mostColumns = 8

/** A wide table as several that begin with its first column. */
function partsOf(table: ReportTable): ReportTable[] {
  const count = Math.max(1, Math.ceil((table.columns.length - 1) / mostColumns))
  return Array.from({ length: count }, (_, part) => {
    const some = <Value>([first, ...rest]: readonly Value[]): Value[] => [
      ...(first === undefined ? [] : [first]),
      ...rest.slice(part * mostColumns, (part + 1) * mostColumns),
    ]
    return { ...table, columns: some(table.columns), rows: table.rows.map(some) }
  })
}

const legend = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { after: 120 },
    children: [run(text, { size: 18 })],
  })

function tableOf(table: ReportTable, words: Words): Table {
  const widths = columnWidths(table, words)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const sizes = widths.map((width) => Math.floor((textWidth * width) / whole))
  const row = (texts: readonly string[], isHeading: boolean) =>
    new TableRow({
      ...(isHeading && { tableHeader: true }),
      cantSplit: true,
      children: texts.map(
        (text, column) =>
          new TableCell({
            width: { size: sizes[column] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            children: [new Paragraph({ children: [run(text, { bold: isHeading, size: 18 })] })],
          }),
      ),
    })
  const texts = [table.columns, ...table.rows].map((cells) =>
    cells.map((cell) => cellText(cell, words)),
  )
  return new Table({
    width: { size: sizes.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    columnWidths: sizes,
    layout: TableLayoutType.FIXED,
    borders: borders(),
    rows: texts.map((cells, at) => row(cells, at === 0)),
  })
}
