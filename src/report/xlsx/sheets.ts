import writeExcelFile from 'write-excel-file/node'
import { repack } from '../repack.ts'
import { type Cell, cellText, columnWidths, type Table, titleOf } from '../tables/table.ts'
import { visible } from '../wording/visible.ts'
import type { Words } from '../wording/words.ts'

/** Sheets as a workbook; the same bytes at any time. */
export async function packSheets(
  sheets: Parameters<typeof writeExcelFile>[0],
): Promise<Uint8Array> {
  return repack(await writeExcelFile(sheets).toBuffer())
}

/** A table as a sheet, and below it what it is about and how to read it; `suffix` tells sheets of one title apart. */
export function sheetOf(table: Table, words: Words, suffix = '') {
  const notes = [
    ...(table.about === undefined ? [] : [titleOf(table, words)]),
    ...(table.legend === undefined ? [] : [words[table.legend]]),
  ]
  return {
    data: [
      headingOf(table.columns.map((column) => cellText(column, words))),
      ...table.rows.map((cells) => cells.map((cell) => valueCell(cell, words))),
      ...(notes.length > 0 ? [[]] : []),
      ...notes.map((note) => [textCell(visible(note), false)]),
    ],
    sheet: sheetName(words[table.title], suffix),
    stickyRowsCount: 1,
    columns: columnWidths(table, words).map((width) => ({ width })),
  }
}

/** Characters that Excel allows in the name of a sheet. */
const longestName = 31

/** A title, cut between words where it is too long. */
function sheetName(title: string, suffix: string): string {
  const room = longestName - suffix.length
  const words = title.split(' ')
  while (words.length > 1 && words.join(' ').length > room) words.pop()
  return words.join(' ') + suffix
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

const valueCell = (cell: Cell, words: Words) =>
  typeof cell === 'number'
    ? { value: cell, type: Number, alignVertical: 'top' as const }
    : textCell(visible(cellText(cell, words)), true)
