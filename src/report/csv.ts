import { stringify } from 'csv-stringify/sync'
import type { Comparison } from '../compare/comparison.ts'
import type { MatrixColumn } from '../compare/matrix/column.ts'
import { matrixOfColumns } from '../compare/matrix/matrix.ts'
import { neutralise } from '../decisions/spreadsheet.ts'
import { matrixFields, matrixRecords } from './content/matrix-records.ts'
import { columns, recordsOf } from './content/records.ts'
import { visible } from './wording/visible.ts'

/** The flat table as a spreadsheet's text. */
export const renderCsv = (comparison: Comparison): string => csvOf(recordsOf(comparison), columns)

/** The localities of every base side by side, a record per base task and locality. */
export const renderCsvMatrix = (bases: readonly (readonly MatrixColumn[])[]): string =>
  csvOf(
    bases.flatMap((columns) => matrixRecords(matrixOfColumns(columns))),
    matrixFields,
  )

/**
 * Records as RFC 4180 text under a line of their fields; with a byte-order mark, without which Excel misreads UTF-8. No
 * cell is taken for a formula.
 */
export const csvOf = (records: readonly object[], columns: readonly string[]): string =>
  stringify([...records], {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    cast: { string: inert },
  })

/** Text that no spreadsheet takes for a formula. */
export const inert = (text: string): string => neutralise(visible(text))
