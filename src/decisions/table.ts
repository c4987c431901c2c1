/** A record of a tab-separated table. */
export interface Row {
  /** Line of the file it starts at, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** The records of a mappings block; `unclosed` is the line of a quote that nothing closes. */
export interface Table {
  readonly rows: readonly Row[]
  readonly unclosed: number | null
}

/**
 * Reads tab-separated lines with the quoting of SSSOM/TSV (after RFC 4180); empty lines are skipped.
 * `firstLine` is the number of the first line in its file.
 */
export function parseTable(text: string, firstLine: number): Table {
  const lines = text.split('\n')
  const quoted = text.includes('"')
  const rows: Row[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = firstLine + at
    let record = lines[at] ?? ''
    if (record === '') continue
    if (!quoted || !record.includes('"')) {
      rows.push({ line, cells: record.split('\t') })
      continue
    }
    let cells = quotedCells(record)
    while (cells === null && at + 1 < lines.length) {
      at += 1
      record += `\n${lines[at]}`
      cells = quotedCells(record)
    }
    if (cells === null) return { rows, unclosed: line }
    rows.push({ line, cells })
  }
  return { rows, unclosed: null }
}

/** A cell at the current place: quoted to its closing quote, or anything up to the next tab. */
const cellPattern = /(?:"((?:[^"]|"")*)"|([^"\t][^\t]*)?)(\t|$)/y

/** Cells of a record that has quotes, or `null` when one is still open at its end. */
function quotedCells(record: string): string[] | null {
  const cells: string[] = []
  cellPattern.lastIndex = 0
  for (;;) {
    const match = cellPattern.exec(record)
    if (!match) return null
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '') return cells
  }
}

/** Writes one record, quoting only what must be quoted. */
export function printRow(cells: readonly string[]): string {
  return cells.map(printCell).join('\t')
}

function printCell(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
