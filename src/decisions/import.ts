import { parse as parseCsv } from 'csv-parse/sync'
import type { Problem } from '../decision-problem.ts'
import type { Pair } from '../document/pair.ts'
import { DuizhaoError } from '../errors.ts'
import { type Decoded, decode } from '../text/decode.ts'
import { speakerOf, superseding } from './decide.ts'
import { judge, type Sides } from './judge.ts'
import type { DecisionRecord, ReviewedUnit, ReviewPolicy } from './model.ts'
import { type DecisionFile, emptyFile, lineAt, parseDecisions, readTable } from './parse.ts'
import { personId } from './person.ts'
import { restore } from './spreadsheet.ts'
import { printRow } from './table.ts'
import type { Units } from './units.ts'
import { type Column, CURATION, UNSTATED } from './vocabulary.ts'

/** Who brings decisions in, when, and into what. */
export interface Importing {
  readonly person: string
  /** Today, `YYYY-MM-DD`. */
  readonly date: string
  readonly sides: Sides
  readonly policy: ReviewPolicy
}

/** What an import adds to a file; nothing that is there already is touched. */
export interface ImportPlan {
  /** Rows that the file does not have. */
  readonly added: readonly DecisionRecord[]
  /** Rows that were edited outside: each becomes a record of its own that supersedes the old one. */
  readonly changed: readonly DecisionRecord[]
  /** How many rows the file has already. */
  readonly known: number
}

/** Ids of rows that somebody typed into a spreadsheet, until they are given their own. */
const TYPED = 'decision:line-'

/**
 * Reads SSSOM TSV or, where the bytes do not begin with its `#`, CSV as `exportDecisions` writes it, in whatever
 * encoding a spreadsheet saved it. Throws `DuizhaoError` for CSV that is empty or no text; `path` names it there.
 */
export function readImport(
  bytes: Uint8Array,
  pair: Pair,
  person: string,
  path?: string,
): DecisionFile {
  if (bytes[0] === '#'.charCodeAt(0)) return parseDecisions(bytes, pair)
  const empty = emptyFile(pair)
  const decoded = decode(bytes, path)
  const lost = lostCharacter(decoded, bytes)
  if (lost) return { ...empty, problems: [lost] }
  const table = readCsv(decoded.text)
  if ('code' in table) return { ...empty, problems: [table] }
  const [header = [], ...rows] = table
  // The header is line 1 of the file.
  const filled = rows.map((cells, row) => fill(cells, row + 2, header, person))
  const text = [header, ...filled].map(printRow).join('\n')
  return { ...empty, ...readTable(text, 1, empty.metadata) }
}

/** Holds what came in against the file; throws `DuizhaoError` when a typed row names no unit of the documents. */
export function planImport(
  current: DecisionFile,
  incoming: DecisionFile,
  importing: Importing,
): ImportPlan {
  const { person, date, sides, policy } = importing
  const known = new Map(current.records.map((record) => [record.id, record]))
  const decisions = judge(current.records, sides, policy)
  const added: DecisionRecord[] = []
  const changed: DecisionRecord[] = []
  for (const record of incoming.records) {
    const before = known.get(record.id)
    if (!before && !record.id.startsWith(TYPED)) {
      added.push(record)
    } else if (!before) {
      const typed = { ...withTexts(record, sides), decidedOn: record.decidedOn || date }
      const { base, local } = record
      added.push(superseding(decisions, { person: speakerOf(record), base, local }, typed))
    } else if (!sameWord(before, record)) {
      const attributed = samePeople(before, record) ? { ...record, ...spokenBy(importing) } : record
      const { base, local } = decisions.find(({ record: { id } }) => id === before.id)?.at ?? record
      changed.push(
        superseding(decisions, { person, base, local }, { ...attributed, supersedes: [before.id] }),
      )
    }
  }
  return { added, changed, known: incoming.records.length - added.length - changed.length }
}

/** What spreadsheets of Chinese offices save. */
const encodings = new Set(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'])

/** Stands for bytes that are no character; a document may hold one itself. */
const replacement = '\ufffd'

/** Where decoding lost a character: texts that came in so would take the place of sound ones. */
function lostCharacter({ text, encoding }: Decoded, bytes: Uint8Array): Problem | null {
  if (!encodings.has(encoding)) return { line: 1, code: 'not-utf8' }
  const at = text.indexOf(replacement)
  if (at < 0 || Buffer.from(bytes).includes(replacement)) return null
  return { line: lineAt(text, at), code: 'not-utf8' }
}

/** The rows of a CSV file as they were before it was made safe for spreadsheets, or what is wrong with it. */
function readCsv(text: string): readonly (readonly string[])[] | Problem {
  try {
    const rows: string[][] = parseCsv(text, { relax_column_count: true, skip_empty_lines: true })
    return rows.map((cells) => cells.map(restore))
  } catch (error) {
    const { lines: line = 1 } = error as { lines?: number }
    return { line, code: 'unclosed-quote' }
  }
}

/** A row of a spreadsheet with what its author may leave out, and dates as Excel rewrites them. */
function fill(
  cells: readonly string[],
  line: number,
  header: readonly string[],
  person: string,
): string[] {
  const usual: Partial<Record<Column, string>> = {
    record_id: `${TYPED}${line}`,
    predicate_id: UNSTATED,
    mapping_justification: CURATION,
    author_id: personId(person),
  }
  const filled = header.map((column, place) => {
    const cell = cells[place] || (usual[column as Column] ?? '')
    return column.endsWith('_date') ? isoDate(cell) : cell
  })
  return [...filled, ...cells.slice(header.length)]
}

const isoDate = (cell: string): string =>
  cell.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, (_, year, month, day) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  )

function withTexts(record: DecisionRecord, sides: Sides): DecisionRecord {
  return {
    ...record,
    baseReviewed: textOf(record.base, record.baseReviewed, sides.base),
    localReviewed: textOf(record.local, record.localReviewed, sides.local),
  }
}

function textOf(id: string | null, reviewed: ReviewedUnit | null, units: Units) {
  if (id === null || reviewed?.sha256) return reviewed
  if (!units.has(id)) throw new DuizhaoError({ code: 'unknown-task', task: id, nearest: [] })
  return units.review(id)
}

const spokenBy = ({ person, date, policy }: Importing) => ({
  author: person,
  reviewer: policy === 'self' ? person : null,
  agrees: true,
  decidedOn: date,
  reviewedOn: policy === 'self' ? date : '',
})

/** Whether two records say the same; how they came into their files does not count. */
const sameWord = (one: DecisionRecord, other: DecisionRecord): boolean =>
  JSON.stringify({ ...one, supersedes: [] }) === JSON.stringify({ ...other, supersedes: [] })

const samePeople = (one: DecisionRecord, other: DecisionRecord): boolean =>
  one.author === other.author && one.reviewer === other.reviewer && one.agrees === other.agrees
