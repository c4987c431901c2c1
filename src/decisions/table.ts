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
  let quote = nextOf(text, '"', 0)
  let line = firstLine
  for (let start = 0; start < text.length; ) {
    let end = nextOf(text, '\n', start)
    let lines = 1
    // A record has an even number of quotes, for one inside a quoted cell is doubled.
    for (let open = false; quote < end || (open && end < text.length); ) {
      if (quote < end) {
        open = !open
        quote = nextOf(text, '"', quote + 1)
      } else {
        end = nextOf(text, '\n', end + 1)
        lines += 1
      }
    }
    const last = text[end - 1] === '\r' ? end - 1 : end
    if (last > start) yield { line, text: text.slice(start, last) }
    line += lines
    start = end + 1
  }
}

/** Offset of the next `sign`, or the end of the text. */
function nextOf(text: string, sign: string, start: number): number {
  const found = text.indexOf(sign, start)
  return found < 0 ? text.length : found
}

/** The cells of a record, `null` when a quote is open at its end. */
export function readCells(record: string): string[] | null {
  return record.includes('"') ? quotedCells(record) : record.split('\t')
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
