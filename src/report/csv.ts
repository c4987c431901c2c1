import { stringify } from 'csv-stringify/sync'
import type { Comparison } from '../compare/comparison.ts'
import { columns, recordsOf } from './records.ts'

/** The flat table as RFC 4180 text; with a byte-order mark, without which Excel misreads UTF-8. */
export const renderCsv = (comparison: Comparison): string =>
  stringify(recordsOf(comparison), {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
  })
