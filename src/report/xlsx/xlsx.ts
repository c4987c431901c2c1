import type { Comparison } from '../../compare/comparison.ts'
import { matrixColumn } from '../../compare/matrix/column.ts'
import { columns, recordsOf } from '../content/records.ts'
import { matrixTables } from '../tables/matrix-tables.ts'
import { pairTables } from '../tables/pair-tables.ts'
import { type Language, reportWords } from '../wording/words.ts'
import { headingOf, packSheets, sheetOf, textCell } from './sheets.ts'

/** Widths in characters of the columns that hold text; the others are as wide as their heading. */
const widths: Readonly<Record<string, number>> = {
  base_title: 24,
  base_text: 60,
  local_title: 24,
  local_text: 60,
  kinds: 24,
}

/**
 * The flat table as the first sheet of a workbook; behind it what became of every base task, where the local plan
 * comes from, and what both bind. Texts are texts, never formulas.
 */
export function renderXlsx(comparison: Comparison, language: Language): Promise<Uint8Array> {
  const words = reportWords[language]
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
    sheet: words.concordance,
    stickyRowsCount: 1,
    columns: columns.map((name) => ({ width: widths[name] ?? name.length + 2 })),
  }
  const tables = [...matrixTables([matrixColumn(comparison)]), ...pairTables(comparison)]
  return packSheets([concordance, ...tables.map((table) => sheetOf(table, words))])
}
