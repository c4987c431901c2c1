import type { MatrixColumn } from '../compare/matrix-column.ts'
import { packDocument } from './docx-document.ts'
import { tableBlocks } from './docx-tables.ts'
import { matrixTables } from './matrix-tables.ts'
import { type Language, reportWords } from './words.ts'

/** The localities of every base side by side. */
export const renderDocxMatrix = (
  bases: readonly (readonly MatrixColumn[])[],
  language: Language,
): Promise<Uint8Array> =>
  packDocument(
    reportWords[language].matrix,
    tableBlocks(bases.flatMap(matrixTables), reportWords[language]),
  )
