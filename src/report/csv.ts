import { stringify } from 'csv-stringify/sync'
import type { Comparison } from '../compare/comparison.ts'
import type { MatrixColumn } from '../compare/matrix/column.ts'
import { matrixOfColumns } from '../compare/matrix/matrix.ts'
import { matrixFields, matrixRecords } from './matrix-records.ts'
import { columns, recordsOf } from './records.ts'

/** The flat table as RFC 4180 text; with a byte-order mark, without which Excel misreads UTF-8. */
export const renderCsv = (comparison: Comparison): string => csvOf(recordsOf(comparison), columns)

/** The localities of every base side by side, a record per base task and locality. */
export const renderCsvMatrix = (bases: readonly (readonly MatrixColumn[])[]): string =>
  csvOf(
    bases.flatMap((columns) => matrixRecords(matrixOfColumns(columns))),
    matrixFields,
  )

const csvOf = (records: readonly object[], columns: readonly string[]): string =>
  stringify([...records], {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
  })
