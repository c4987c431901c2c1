import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Comparison } from '../compare/comparison.ts'
import { type BindingTable, bindingTables } from './binding-tables.ts'
import { borders, run } from './docx-parts.ts'
import type { Words } from './words.ts'

/** Twentieths of a point: the text width of A4 across. */
const width = 14120

/** What the plans bind, a heading and a table for each sort, after the 对照表. */
export function bindingBlocks(comparison: Comparison, term: Words): (Paragraph | Table)[] {
  return bindingTables(comparison).flatMap((table) => [
    new Paragraph({
      keepNext: true,
      spacing: { before: 360, after: 120 },
      children: [run(term[table.title], { bold: true, size: 24 })],
    }),
    tableOf(table, term),
  ])
}

function tableOf({ columns, rows }: BindingTable, term: Words): Table {
  const size = Math.floor(width / columns.length)
  const row = (texts: readonly string[], isHeading: boolean) =>
    new TableRow({
      tableHeader: isHeading,
      cantSplit: true,
      children: texts.map(
        (text) =>
          new TableCell({
            width: { size, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            children: [new Paragraph({ children: [run(text, { bold: isHeading, size: 18 })] })],
          }),
      ),
    })
  return new Table({
    width: { size: size * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => size),
    layout: TableLayoutType.FIXED,
    borders: borders(),
    rows: [
      row(
        columns.map((column) => term[column]),
        true,
      ),
      ...rows.map((cells) =>
        row(
          cells.map((cell) => (typeof cell === 'string' ? cell : term[cell.term])),
          false,
        ),
      ),
    ],
  })
}
