import type { MatrixColumn } from '../../compare/matrix/column.ts'
import { matrixTables } from '../tables/matrix-tables.ts'
import { type Language, reportWords } from '../wording/words.ts'
import { packDocument } from './document.ts'
import { tableBlocks } from './tables.ts'

/** The localities of every base side by side. */
export const renderDocxMatrix = (
  bases: readonly (readonly MatrixColumn[])[],
  language: Language,
): Promise<Uint8Array> =>
  packDocument(
    reportWords[language].matrix,
    tableBlocks(bases.flatMap(matrixTables), reportWords[language]),
  )
