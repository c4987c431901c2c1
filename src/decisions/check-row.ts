import type { Problem } from '../decision-problem.ts'
import { isDay } from '../text/day.ts'
import { reasons } from './model.ts'
import type { Row } from './table.ts'
import { type Column, requiredColumns } from './vocabulary.ts'

/** Longest cell that is read, in UTF-16 code units: many times the longest article of a regulation. */
const MAX_CELL = 100_000

/** Columns whose values are CURIEs in any vocabulary. */
const curieColumns: readonly Column[] = [
  'record_id',
  'predicate_id',
  'mapping_justification',
  'author_id',
  'reviewer_id',
]

/** What a cell may hold beside nothing. */
const formsOf = (): readonly (readonly [Column, (value: string) => boolean])[] => [
  ['predicate_modifier', (value) => value === 'Not'],
  ['mapping_date', isDay],
  ['review_date', isDay],
  ['confidence', (value) => isNumber(value, 0, 1)],
  ['reviewer_agreement', (value) => isNumber(value, -1, 1)],
  ['ext_subject_sha256', fingerprintTest()],
  ['ext_object_sha256', fingerprintTest()],
  ['ext_reason', (value) => (reasons as readonly string[]).includes(value)],
]

type Report = (problem: Problem) => void

/**
 * Returns the check of a row's cells, each by itself; what is wrong is reported. A cell that repeats that of
 * the sound row `above` needs none.
 */
export function checkCells(
  header: readonly string[],
  place: Readonly<Record<Column, number>>,
  prefixes: ReadonlySet<string>,
): (row: Row, cells: readonly string[], above: readonly string[], report: Report) => boolean {
  const required = requiredColumns.map((column) => [column, place[column]] as const)
  const least = Math.max(...required.map(([, at]) => at)) + 1
  const rules = [
    ...curieColumns.map(
      (column) =>
        ({
          code: 'undeclared-prefix',
          column,
          at: place[column],
          fits: curieTest(prefixes),
        }) as const,
    ),
    ...formsOf().map(
      ([column, fits]) => ({ code: 'wrong-value', column, at: place[column], fits }) as const,
    ),
  ]

  return ({ line, text }, cells, above, report) => {
    // Editors trim white space, and with it the empty cells at the end of a line.
    if (cells.length > header.length || cells.length < least) {
      report({ line, code: 'wrong-cell-count', expected: header.length, found: cells.length })
      return false
    }
    const long = text.length > MAX_CELL ? cells.findIndex((value) => value.length > MAX_CELL) : -1
    if (long >= 0) {
      report({ line, code: 'oversized-cell', column: header[long] ?? '', limit: MAX_CELL })
      return false
    }
    let sound = true
    for (const [column, at] of required) {
      if (cells[at] !== '') continue
      report({ line, code: 'empty-cell', column })
      sound = false
    }
    for (const { code, column, at, fits } of rules) {
      const value = cells[at]
      if (!value || value === above[at] || fits(value)) continue
      report({ line, code, column, value })
      sound = false
    }
    return sound
  }
}

/** Whether a value is a CURIE with a declared prefix; the last one seen is tried first. */
function curieTest(prefixes: ReadonlySet<string>): (value: string) => boolean {
  let usual = ':'
  return (value) => {
    if (value.startsWith(usual)) return usual !== ':'
    const colon = value.indexOf(':')
    if (colon < 0 || !prefixes.has(value.slice(0, colon))) return false
    usual = value.slice(0, colon + 1)
    return true
  }
}

/** Whether a value is a SHA-256; those of the units that many rows speak of are known after the first. */
function fingerprintTest(): (value: string) => boolean {
  const known = new Set<string>()
  return (value) => {
    if (known.has(value)) return true
    if (!/^[0-9a-f]{64}$/.test(value)) return false
    known.add(value)
    return true
  }
}

function isNumber(value: string, least: number, most: number): boolean {
  const number = Number(value)
  return /^-?\d+(\.\d+)?$/.test(value) && number >= least && number <= most
}
