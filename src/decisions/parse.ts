import { type Metadata, newMetadata, readMetadata } from './metadata.ts'
import type { DecisionRecord } from './model.ts'
import type { Problem } from './problem.ts'
import { rowReader } from './read-row.ts'
import { parseTable, type Row } from './table.ts'
import { columns, requiredColumns } from './vocabulary.ts'

/** The two documents that decisions are about, by id. */
export interface PairIds {
  readonly base: string
  readonly local: string
}

/** A decisions file as read: what it says, and what is wrong with it. */
export interface DecisionFile {
  /** The `#` lines, as found. */
  readonly block: string
  readonly metadata: Metadata
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  /** In the order of the file; a row that a merge doubled is there once. */
  readonly records: readonly DecisionRecord[]
  readonly problems: readonly Problem[]
}

const conflictMarker = /^(<{7}|={7}|>{7})( |$)/m

/** The file of two documents on which nobody has decided anything yet. */
export function emptyFile({ base, local }: PairIds): DecisionFile {
  const block = newMetadata(base, local)
  const { metadata } = readMetadata(block, base, local)
  return { block, metadata, header: columns, rows: [], records: [], problems: [] }
}

/** Reads the bytes of a decisions file; nothing is thrown, every problem is reported with its line. */
export function parseDecisions(bytes: Uint8Array, pair: PairIds): DecisionFile {
  const problems: Problem[] = []
  const decoded = decode(bytes)
  if (decoded === null) return unreadable({ line: firstBadLine(bytes), code: 'not-utf8' }, pair)
  const text = decoded.includes('\r') ? decoded.replaceAll('\r\n', '\n') : decoded
  const marker = conflictMarker.exec(text)
  if (marker) return unreadable({ line: lineAt(text, marker.index), code: 'conflict-marker' }, pair)

  const block = /^(?:#.*\n)*/.exec(text)?.[0] ?? ''
  const { metadata, problems: inMetadata } = readMetadata(block, pair.base, pair.local)
  problems.push(...inMetadata)
  const headerLine = lineAt(text, block.length)
  const { rows, unclosed } = parseTable(text.slice(block.length), headerLine)
  if (unclosed !== null) problems.push({ line: unclosed, code: 'unclosed-quote' })
  return { block, metadata, ...readTable(rows, metadata, problems) }
}

/** Reads a header line and the rows below it; with `problems` of the file already found, the rows are left. */
export function readTable(
  table: readonly Row[],
  metadata: Metadata,
  problems: Problem[] = [],
): Pick<DecisionFile, 'header' | 'rows' | 'records' | 'problems'> {
  const [top = { line: 1, cells: [] }, ...rows] = table
  checkHeader(top.cells, top.line, problems)
  const records = problems.length > 0 ? [] : readRows(top.cells, metadata, rows, problems)
  return { header: top.cells, rows, records, problems }
}

function readRows(
  header: readonly string[],
  metadata: Metadata,
  rows: readonly Row[],
  problems: Problem[],
): DecisionRecord[] {
  const read = rowReader(header, metadata)
  const report = (problem: Problem) => problems.push(problem)
  const seen = new Map<string, Row>()
  const records: DecisionRecord[] = []
  for (const row of rows) {
    if (row.cells[0] === header[0] && row.cells.join('\t') === header.join('\t')) {
      problems.push({ line: row.line, code: 'repeated-header' })
      continue
    }
    const record = read(row, report)
    if (!record) continue
    const first = seen.get(record.id)
    if (!first) {
      seen.set(record.id, row)
      records.push(record)
    } else if (first.cells.join('\t') !== row.cells.join('\t')) {
      problems.push({
        line: row.line,
        code: 'duplicate-record',
        record: record.id,
        first: first.line,
      })
    }
  }
  return records
}

function checkHeader(header: readonly string[], line: number, problems: Problem[]): void {
  for (const column of requiredColumns) {
    if (!header.includes(column)) problems.push({ line, code: 'missing-column', column })
  }
  const doubled = header.find((column, index) => header.indexOf(column) !== index)
  if (doubled !== undefined) problems.push({ line, code: 'duplicate-column', column: doubled })
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Number of the first line that is not UTF-8; a line feed is never part of a longer sequence. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start)
    const end = feed < 0 ? bytes.length : feed + 1
    if (decode(bytes.subarray(start, end)) === null) return line
    start = end
  }
  return line
}

const unreadable = (problem: Problem, pair: PairIds): DecisionFile => ({
  ...emptyFile(pair),
  problems: [problem],
})

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
