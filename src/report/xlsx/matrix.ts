import type { MatrixColumn } from '../../compare/matrix/column.ts'
import { matrixTables } from '../tables/matrix-tables.ts'
import { type Language, reportWords } from '../wording/words.ts'
import { packSheets, sheetOf } from './sheets.ts'

/** The localities of every base side by side, a sheet for each table; those of the second base are numbered 2, and so on. */
export const renderXlsxMatrix = (
  bases: readonly (readonly MatrixColumn[])[],
  language: Language,
): Promise<Uint8Array> =>
  packSheets(
    bases.flatMap((columns, at) =>
      matrixTables(columns).map((table) =>
        sheetOf(table, reportWords[language], at === 0 ? '' : ` ${at + 1}`),
      ),
    ),
  )
