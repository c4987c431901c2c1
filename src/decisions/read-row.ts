import type { Problem } from '../decision-problem.ts'
import { isClause } from '../document/clause-id.ts'
import { checkCells } from './check-row.ts'
import type { Metadata } from './metadata.ts'
import type { DecisionRecord, NoCounterpartReason, ReviewedUnit, Verdict } from './model.ts'
import { personName } from './person.ts'
import { type Row, readCells } from './table.ts'
import {
  type Column,
  columns,
  NO_TERM_FOUND,
  REVIEW,
  relations,
  UNDONE,
  WITHDRAWN,
} from './vocabulary.ts'

const none: readonly string[] = []

type Report = (problem: Problem) => void

/** Returns the reader of a file's rows; a row that breaks the format is reported and read as `null`. */
export function rowReader(
  header: readonly string[],
  metadata: Metadata,
): (row: Row, report: Report) => DecisionRecord | null {
  const at = Object.fromEntries(
    columns.map((column) => [column, header.indexOf(column)]),
  ) as Record<Column, number>
  const isSound = checkCells(header, at, metadata.prefixes)
  const keepBase = unitKeeper()
  const keepLocal = unitKeeper()
  const nameOf = remembering(personName)
  let above: readonly string[] = []

  return (row, report) => {
    const { line, text } = row
    const cells = readCells(text)
    if (cells === null) {
      report({ line, code: 'unclosed-quote' })
      return null
    }
    if (!isSound(row, cells, above, report)) return null
    above = cells
    const cell = (place: number): string => cells[place] ?? ''
    const base = unitId(cell(at.subject_id), metadata.base)
    const local = unitId(cell(at.object_id), metadata.local)
    const agreement = Number(cell(at.reviewer_agreement) || '1')
    // Agreement 0 means that the reviewer could not tell: nobody has answered the proposal yet.
    const reviewer = agreement === 0 ? '' : nameOf(cell(at.reviewer_id))
    const author = nameOf(cell(at.author_id)) || reviewer
    const problem = problemOf(line, base, local, author, cells, at)
    if (problem || base === undefined || local === undefined) {
      if (problem) report(problem)
      return null
    }
    return {
      id: cell(at.record_id),
      verdict: verdictOf(
        cell(at.predicate_id),
        cell(at.predicate_modifier) === 'Not',
        cell(at.mapping_justification) === REVIEW,
        base === null || local === null,
      ),
      base,
      local,
      relation: relations.get(cell(at.predicate_id)) ?? null,
      reason: (cell(at.ext_reason) || null) as NoCounterpartReason | null,
      author,
      reviewer: reviewer || null,
      agrees: agreement > 0 || reviewer === '',
      decidedOn: cell(at.mapping_date),
      reviewedOn: reviewer === '' ? '' : cell(at.review_date),
      confidence: cell(at.confidence) === '' ? null : Number(cell(at.confidence)),
      note: cell(at.comment),
      supersedes: cell(at.ext_supersedes) === '' ? none : cell(at.ext_supersedes).split(' '),
      baseReviewed: keepBase(
        base,
        cell(at.subject_label),
        cell(at.ext_subject_text),
        cell(at.ext_subject_sha256),
      ),
      localReviewed: keepLocal(
        local,
        cell(at.object_label),
        cell(at.ext_object_text),
        cell(at.ext_object_sha256),
      ),
    }
  }
}

/** What is wrong with a row whose cells are each in order. */
function problemOf(
  line: number,
  base: string | null | undefined,
  local: string | null | undefined,
  author: string,
  cells: readonly string[],
  at: Readonly<Record<Column, number>>,
): Problem | null {
  for (const [id, column] of [
    [base, 'subject_id'],
    [local, 'object_id'],
  ] as const) {
    if (id === undefined)
      return { line, code: 'wrong-value', column, value: cells[at[column]] ?? '' }
  }
  if (base === null && local === null) return { line, code: 'no-unit' }
  if (base && local && isClause(base) !== isClause(local)) {
    return { line, code: 'mixed-units', base, local }
  }
  return author === '' ? { line, code: 'empty-cell', column: 'author_id' } : null
}

/** The id of a unit, `null` where there is none, `undefined` where the CURIE is of another document. */
function unitId(curie: string, prefix: string): string | null | undefined {
  if (curie === NO_TERM_FOUND) return null
  return curie.startsWith(prefix) && curie[prefix.length] === ':'
    ? curie.slice(prefix.length + 1)
    : undefined
}

function verdictOf(predicate: string, not: boolean, review: boolean, alone: boolean): Verdict {
  if (predicate === WITHDRAWN) return 'withdraw'
  if (predicate === UNDONE) return 'undo'
  if (review) return not ? 'reject' : 'approve'
  if (alone) return 'none'
  return not ? 'unlink' : 'link'
}

type Keep = (id: string | null, label: string, text: string, sha256: string) => ReviewedUnit | null

/** Keeps one copy of a unit that many rows speak of: its texts are most of a file. */
function unitKeeper(): Keep {
  const kept = new Map<string, ReviewedUnit>()
  return (id, label, text, sha256) => {
    if (id === null) return null
    const known = kept.get(id)
    // The fingerprint stands for the text.
    if (sha256 !== '' && known?.sha256 === sha256 && known.label === label) return known
    const unit = { label, text, sha256 }
    kept.set(id, unit)
    return unit
  }
}

/** The same function, which knows what it gave for the arguments it has had. */
function remembering(given: (text: string) => string): (text: string) => string {
  const results = new Map<string, string>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    const result = given(text)
    results.set(text, result)
    return result
  }
}
