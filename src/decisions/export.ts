import { stringify } from 'csv-stringify/sync'
import { cardinalities } from './cardinality.ts'
import type { Decision } from './model.ts'
import type { DecisionFile } from './parse.ts'
import { neutralise } from './spreadsheet.ts'
import { printRow, readCells, rowsOf } from './table.ts'

/** How decisions leave the house: the standard's own format, or a table for a spreadsheet. */
export type ExportFormat = 'sssom' | 'csv'

/**
 * The rows of `decisions` with every column of their file, sorted, each with its cardinality among them.
 * CSV carries a byte-order mark, without which Excel does not read UTF-8, and no cell that it would run.
 */
export function exportDecisions(
  file: DecisionFile,
  decisions: readonly Decision[],
  format: ExportFormat,
): string {
  const chosen = cardinalities(decisions)
  const ids = new Set(decisions.map(({ record }) => record.id))
  const idAt = file.header.indexOf('record_id')
  const cardinalityAt = file.header.indexOf('mapping_cardinality')
  const rows = Array.from(rowsOf(file.body, file.bodyLine), ({ text }) => readCells(text) ?? [])
    .filter((cells) => ids.delete(cells[idAt] ?? ''))
    .map((cells) =>
      file.header.map((_, place) =>
        place === cardinalityAt ? (chosen.get(cells[idAt] ?? '') ?? '') : (cells[place] ?? ''),
      ),
    )
  if (format === 'csv') {
    return stringify([file.header, ...rows.map((cells) => cells.map(neutralise))], {
      bom: true,
      record_delimiter: 'windows',
    })
  }
  return `${file.block}${[printRow(file.header), ...rows.map(printRow).sort()].join('\n')}\n`
}
