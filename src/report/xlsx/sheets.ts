import writeExcelFile from 'write-excel-file/node'
import { inert } from '../records.ts'
import { repack } from '../repack.ts'
import { type Cell, cellText, columnWidths, type Table } from '../tables/table.ts'
import { reportWords } from '../words.ts'

/** Sheets as a workbook; the same bytes at any time. */
export async function packSheets(
  sheets: Parameters<typeof writeExcelFile>[0],
): Promise<Uint8Array> {
  return repack(await writeExcelFile(sheets).toBuffer())
}

/** A table as a sheet, in Chinese like the name of the first sheet; `suffix` tells sheets of one title apart. */
export function sheetOf(table: Table, suffix = '') {
  return {
    data: [
      headingOf(table.columns.map((column) => cellText(column, reportWords.zh))),
      ...table.rows.map((cells) => cells.map(valueCell)),
    ],
    sheet: `${reportWords.zh[table.title]}${suffix}`,
    stickyRowsCount: 1,
    columns: columnWidths(table, reportWords.zh).map((width) => ({ width })),
  }
}

/** The row that names the columns. */
export const headingOf = (names: readonly string[]) =>
  names.map((value) => ({ value, fontWeight: 'bold' as const }))

/** A text that is no formula. */
export const textCell = (value: string, wrap: boolean) => ({
  value,
  type: String,
  wrap,
  alignVertical: 'top' as const,
})

const valueCell = (cell: Cell) =>
  typeof cell === 'number'
    ? { value: cell, type: Number, alignVertical: 'top' as const }
    : textCell(inert(cellText(cell, reportWords.zh)), true)
