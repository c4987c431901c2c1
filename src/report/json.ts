import type { Comparison } from '../compare/comparison.ts'
import type { MatrixColumn } from '../compare/matrix/column.ts'
import { matrixOfColumns } from '../compare/matrix/matrix.ts'

/** The comparison itself; `schema/comparison.schema.json` describes it. */
export const renderJson = (comparison: Comparison): string => jsonOf(comparison)

/** An array of what `duizhao matrix --format json` prints, one for every base. */
export const renderJsonMatrix = (bases: readonly (readonly MatrixColumn[])[]): string =>
  jsonOf(bases.map(matrixOfColumns))

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
