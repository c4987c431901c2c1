/** A record of a tab-separated table, as its file has it: one line, or several where a cell holds line feeds. */
export interface Row {
  /** Line of the file it starts at, counted from 1. */
  readonly line: number
  readonly text: string
}

/**
 * The records of a tab-separated text with the quoting of SSSOM/TSV (after RFC 4180); empty lines are
 * skipped. `firstLine` is the number of the first line in its file. A record whose quote is never closed
 * goes on to the end of the text, and has no cells.
 */
export function* rowsOf(text: string, firstLine: number): Generator<Row> {
  const quoted = text.includes('"')
  let line = firstLine
  for (let start = 0; start < text.length; ) {
    let end = lineEnd(text, start)
    let lines = 1
    if (quoted) {
      // A record has an even number of quotes, for one inside a quoted cell is doubled.
      let quotes = countQuotes(text, start, end)
      while (quotes % 2 === 1 && end < text.length) {
        const next = lineEnd(text, end + 1)
        quotes += countQuotes(text, end + 1, next)
        end = next
        lines += 1
      }
    }
    const last = text[end - 1] === '\r' ? end - 1 : end
    if (last > start) yield { line, text: text.slice(start, last) }
    line += lines
    start = end + 1
  }
}

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start)
  return feed < 0 ? text.length : feed
}

function countQuotes(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('"', start); at >= 0 && at < end; at = text.indexOf('"', at + 1))
    count += 1
  return count
}

/**
 * The cells of a record, `null` when a quote is open at its end. A cell that is equal to the one `above` it
 * is that very string: rows repeat each other, and so their strings are kept, and compared, once.
 */
export function readCells(record: string, above: readonly string[] = []): string[] | null {
  const cells = record.includes('"') ? quotedCells(record) : record.split('\t')
  if (cells === null) return null
  for (let place = 0; place < above.length; place += 1) {
    const cell = above[place]
    if (cell !== undefined && cell === cells[place]) cells[place] = cell
  }
  return cells
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
