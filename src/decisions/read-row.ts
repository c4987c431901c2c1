import type { Metadata } from './metadata.ts'
import {
  type DecisionRecord,
  type NoCounterpartReason,
  type ReviewedUnit,
  reasons,
  type Verdict,
} from './model.ts'
import { personName } from './person.ts'
import type { Problem } from './problem.ts'
import type { Row } from './table.ts'
import { isClause } from './units.ts'
import {
  type Column,
  columns,
  NO_TERM_FOUND,
  REVIEW,
  relations,
  requiredColumns,
  UNDONE,
  WITHDRAWN,
} from './vocabulary.ts'

/** Longest cell that is read, in UTF-16 code units: many times the longest article of a regulation. */
const MAX_CELL = 100_000

/** Columns whose values are CURIEs in any vocabulary. */
const curieColumns = [
  'record_id',
  'predicate_id',
  'mapping_justification',
  'author_id',
  'reviewer_id',
] as const satisfies readonly Column[]

const date = /^\d{4}-\d{2}-\d{2}$/
const sha256 = /^[0-9a-f]{64}$/

/** What a cell may hold beside nothing. */
const forms: readonly (readonly [Column, (value: string) => boolean])[] = [
  ['predicate_modifier', (value) => value === 'Not'],
  ['mapping_date', (value) => date.test(value)],
  ['review_date', (value) => date.test(value)],
  ['confidence', (value) => isNumber(value, 0, 1)],
  ['reviewer_agreement', (value) => isNumber(value, -1, 1)],
  ['ext_reason', (value) => (reasons as readonly string[]).includes(value)],
  ['ext_subject_sha256', (value) => sha256.test(value)],
  ['ext_object_sha256', (value) => sha256.test(value)],
]

type Report = (problem: Problem) => void

/** Returns the reader of a file's rows; a row that breaks the format is reported and read as `null`. */
export function rowReader(
  header: readonly string[],
  metadata: Metadata,
): (row: Row, report: Report) => DecisionRecord | null {
  const place = Object.fromEntries(
    columns.map((column) => [column, header.indexOf(column)]),
  ) as Record<Column, number>

  const least = Math.max(...requiredColumns.map((column) => place[column])) + 1

  return ({ line, cells }, report) => {
    const cell = (column: Column): string => cells[place[column]] ?? ''
    let sound = true
    const fail: Report = (problem) => {
      sound = false
      report(problem)
    }
    // Editors trim white space, and with it the empty cells at the end of a line.
    if (cells.length > header.length || cells.length < least) {
      fail({ line, code: 'wrong-cell-count', expected: header.length, found: cells.length })
      return null
    }
    cells.forEach((value, index) => {
      if (value.length <= MAX_CELL) return
      fail({ line, code: 'oversized-cell', column: header[index] ?? '', limit: MAX_CELL })
    })
    if (!sound) return null
    for (const column of requiredColumns) {
      if (cell(column) === '') fail({ line, code: 'empty-cell', column })
    }
    for (const column of curieColumns) {
      const value = cell(column)
      if (value !== '' && !metadata.prefixes.has(value.slice(0, Math.max(0, value.indexOf(':'))))) {
        fail({ line, code: 'undeclared-prefix', column, value })
      }
    }
    for (const [column, fits] of forms) {
      const value = cell(column)
      if (value !== '' && !fits(value)) fail({ line, code: 'wrong-value', column, value })
    }
    const unit = (column: Column, prefix: string): string | null => {
      const value = cell(column)
      if (value === NO_TERM_FOUND) return null
      if (value.startsWith(`${prefix}:`)) return value.slice(prefix.length + 1)
      fail({ line, code: 'wrong-value', column, value })
      return null
    }
    const base = unit('subject_id', metadata.base)
    const local = unit('object_id', metadata.local)
    if (!sound) return null
    if (base === null && local === null) fail({ line, code: 'no-unit' })
    if (base !== null && local !== null && isClause(base) !== isClause(local)) {
      fail({ line, code: 'mixed-units', base, local })
    }
    const agreement = Number(cell('reviewer_agreement') || '1')
    // Agreement 0 means that the reviewer could not tell: nobody has answered the proposal yet.
    const reviewer = agreement === 0 ? '' : personName(cell('reviewer_id'))
    const author = personName(cell('author_id')) || reviewer
    if (author === '') fail({ line, code: 'empty-cell', column: 'author_id' })
    if (!sound) return null
    return {
      id: cell('record_id'),
      verdict: verdictOf(
        cell('predicate_id'),
        cell('predicate_modifier') === 'Not',
        cell('mapping_justification') === REVIEW,
        base === null || local === null,
      ),
      base,
      local,
      relation: relations.get(cell('predicate_id')) ?? null,
      reason: (cell('ext_reason') || null) as NoCounterpartReason | null,
      author,
      reviewer: reviewer || null,
      agrees: agreement > 0 || reviewer === '',
      decidedOn: cell('mapping_date'),
      reviewedOn: reviewer === '' ? '' : cell('review_date'),
      confidence: cell('confidence') === '' ? null : Number(cell('confidence')),
      note: cell('comment'),
      supersedes: cell('ext_supersedes') === '' ? [] : cell('ext_supersedes').split(' '),
      baseReviewed:
        base === null
          ? null
          : reviewed(cell('subject_label'), cell('ext_subject_text'), cell('ext_subject_sha256')),
      localReviewed:
        local === null
          ? null
          : reviewed(cell('object_label'), cell('ext_object_text'), cell('ext_object_sha256')),
    }
  }
}

function verdictOf(predicate: string, not: boolean, review: boolean, alone: boolean): Verdict {
  if (predicate === WITHDRAWN) return 'withdraw'
  if (predicate === UNDONE) return 'undo'
  if (alone) return review ? 'approve' : 'none'
  if (not) return review ? 'reject' : 'unlink'
  return review ? 'approve' : 'link'
}

const reviewed = (label: string, text: string, hash: string): ReviewedUnit => ({
  label,
  text,
  sha256: hash,
})

function isNumber(value: string, least: number, most: number): boolean {
  const number = Number(value)
  return /^-?\d+(\.\d+)?$/.test(value) && number >= least && number <= most
}
