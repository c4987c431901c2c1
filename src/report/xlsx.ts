import writeExcelFile from 'write-excel-file/node'
import type { Comparison } from '../compare/comparison.ts'
import { type BindingTable, bindingTables } from './binding-tables.ts'
import { columns, inert, recordsOf } from './records.ts'
import { repack } from './repack.ts'
import { words } from './words.ts'

/** Widths in characters of the columns that hold text; the others are as wide as their heading. */
const widths: Readonly<Record<string, number>> = {
  base_title: 24,
  base_text: 60,
  local_title: 24,
  local_text: 60,
  kinds: 24,
}

/** The flat table as the first sheet of a workbook, what the plans bind on those behind it; texts are texts, never formulas. */
export async function renderXlsx(comparison: Comparison): Promise<Uint8Array> {
  const rows = recordsOf(comparison).map((record) =>
    columns.map((name) => {
      const value = record[name]
      if (value === null) return null
      if (typeof value === 'number') return { value, type: Number }
      return textCell(value, name.endsWith('_text'))
    }),
  )
  const concordance = {
    data: [headingOf(columns), ...rows],
    sheet: '对照',
    stickyRowsCount: 1,
    columns: columns.map((name) => ({ width: widths[name] ?? name.length + 2 })),
  }
  const file = writeExcelFile([concordance, ...bindingTables(comparison).map(bindingSheet)])
  return repack(await file.toBuffer())
}

/** A sheet of one sort of binding, in Chinese like the name of the first sheet. */
function bindingSheet({ title, columns, rows }: BindingTable) {
  return {
    data: [
      headingOf(columns.map((column) => words.zh[column])),
      ...rows.map((cells) =>
        cells.map((cell) =>
          textCell(typeof cell === 'string' ? inert(cell) : words.zh[cell.term], true),
        ),
      ),
    ],
    sheet: words.zh[title],
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: column === 'change' ? 16 : 40 })),
  }
}

const headingOf = (names: readonly string[]) =>
  names.map((value) => ({ value, fontWeight: 'bold' as const }))

const textCell = (value: string, wrap: boolean) => ({
  value,
  type: String,
  wrap,
  alignVertical: 'top' as const,
})
