import type { Problem } from '../decision-problem.ts'
import type { Pair } from '../document/pair.ts'
import { type Metadata, newMetadata, readMetadata } from './metadata.ts'
import type { DecisionRecord } from './model.ts'
import { rowReader } from './read-row.ts'
import { type Row, readCells, rowsOf } from './table.ts'
import { columns, requiredColumns } from './vocabulary.ts'

/** The mappings block of a file. */
interface Table {
  readonly header: readonly string[]
  /** The rows below the header, as found, and the line of the first. */
  readonly body: string
  readonly bodyLine: number
  /** In the order of the file; a row that a merge doubled is there once. */
  readonly records: readonly DecisionRecord[]
  readonly problems: readonly Problem[]
}

/** A decisions file as read: what it says, and what is wrong with it. */
export interface DecisionFile extends Table {
  /** The `#` lines. */
  readonly block: string
  readonly metadata: Metadata
}

const conflictMarker = /^<{7}( |$)/m

/** The file of two documents on which nobody has decided anything yet. */
export function emptyFile({ base, local }: Pair): DecisionFile {
  const block = newMetadata(base, local)
  const { metadata } = readMetadata(block, base, local)
  const bodyLine = lineAt(block, block.length) + 1
  return { block, metadata, header: columns, body: '', bodyLine, records: [], problems: [] }
}

/** Reads the bytes of a decisions file; nothing is thrown, every problem is reported with its line. */
export function parseDecisions(bytes: Uint8Array, pair: Pair): DecisionFile {
  const text = decode(bytes)
  if (text === null) return unreadable({ line: firstBadLine(bytes), code: 'not-utf8' }, pair)
  const block = /^(?:#[^\n]*\n)*/.exec(text)?.[0] ?? ''
  const { metadata, problems } = readMetadata(block, pair.base, pair.local)
  const table = readTable(text.slice(block.length), lineAt(text, block.length), metadata, problems)
  // Looked for only now: a marker breaks its row, and a file may be many megabytes.
  const marker = table.problems.length > 0 ? conflictMarker.exec(text) : null
  if (marker) return unreadable({ line: lineAt(text, marker.index), code: 'conflict-marker' }, pair)
  return { block: block.replaceAll('\r\n', '\n'), metadata, ...table }
}

/** Reads a header line and the rows below it; where there are `earlier` problems the rows are left alone. */
export function readTable(
  text: string,
  firstLine: number,
  metadata: Metadata,
  earlier: readonly Problem[] = [],
): Table {
  const end = text.indexOf('\n')
  const top = (end < 0 ? text : text.slice(0, end)).replace(/\r$/, '')
  const body = end < 0 ? '' : text.slice(end + 1)
  const bodyLine = firstLine + 1
  const header = readCells(top) ?? []
  const problems = [...earlier, ...problemsOf(header, firstLine)]
  if (problems.length > 0) return { header, body, bodyLine, records: [], problems }
  return { header, body, bodyLine, ...readRows(rowsOf(body, bodyLine), top, metadata) }
}

function readRows(
  rows: Iterable<Row>,
  header: string,
  metadata: Metadata,
): Pick<Table, 'records' | 'problems'> {
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const read = rowReader(readCells(header) ?? [], metadata)
  const records: DecisionRecord[] = []
  const lines: number[] = []
  const places = new Map<string, number>()
  for (const row of rows) {
    if (row.text === header) {
      report({ line: row.line, code: 'repeated-header' })
      continue
    }
    const record = read(row, report)
    if (!record) continue
    const place = places.get(record.id)
    if (place === undefined) {
      places.set(record.id, records.length)
      records.push(record)
      lines.push(row.line)
    } else if (JSON.stringify(records[place]) !== JSON.stringify(record)) {
      const first = lines[place] ?? 0
      report({ line: row.line, code: 'duplicate-record', record: record.id, first })
    }
  }
  return { records, problems }
}

function problemsOf(header: readonly string[], line: number): Problem[] {
  const doubled = header.filter((column, place) => header.indexOf(column) !== place)
  return [
    ...requiredColumns
      .filter((column) => !header.includes(column))
      .map((column) => ({ line, code: 'missing-column', column }) as const),
    ...doubled.map((column) => ({ line, code: 'duplicate-column', column }) as const),
  ]
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

const unreadable = (problem: Problem, pair: Pair): DecisionFile => ({
  ...emptyFile(pair),
  problems: [problem],
})

/** Number of the line that the offset is in, counted from 1. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length
