import writeExcelFile from 'write-excel-file/node'
import type { Comparison } from '../compare/comparison.ts'
import { columns, recordsOf } from './records.ts'
import { repack } from './repack.ts'

/** Widths in characters of the columns that hold text; the others are as wide as their heading. */
const widths: Readonly<Record<string, number>> = {
  base_title: 24,
  base_text: 60,
  local_title: 24,
  local_text: 60,
  kinds: 24,
}

/** The flat table as a workbook of one sheet, its heading row fixed; texts are texts, never formulas. */
export async function renderXlsx(comparison: Comparison): Promise<Uint8Array> {
  const heading = columns.map((name) => ({ value: name, fontWeight: 'bold' as const }))
  const rows = recordsOf(comparison).map((record) =>
    columns.map((name) => {
      const value = record[name]
      if (value === null) return null
      if (typeof value === 'number') return { value, type: Number }
      return { value, type: String, wrap: name.endsWith('_text'), alignVertical: 'top' as const }
    }),
  )
  const file = writeExcelFile([heading, ...rows], {
    sheet: '对照',
    stickyRowsCount: 1,
    columns: columns.map((name) => ({ width: widths[name] ?? name.length + 2 })),
  })
  return repack(await file.toBuffer())
}
