import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/decision-problem.ts'
import { checkCells } from '../../src/decisions/check-row.ts'
import { printRow } from '../../src/decisions/table.ts'
import { type Column, columns } from '../../src/decisions/vocabulary.ts'

const place = Object.fromEntries(columns.map((column, at) => [column, at])) as Record<
  Column,
  number
>
const prefixes = new Set(['base', 'local', 'decision', 'person', 'skos', 'semapv'])

const sound: Partial<Record<Column, string>> = {
  record_id: 'decision:1',
  subject_id: 'base:t1',
  predicate_id: 'skos:exactMatch',
  object_id: 'local:t1',
  mapping_justification: 'semapv:MappingReview',
  author_id: 'person:张三',
}

const cellsWith = (changes: Partial<Record<Column, string>>): string[] =>
  columns.map((column) => ({ ...sound, ...changes })[column] ?? '')

/** What the check says of cells, below a row above. */
function check(cells: readonly string[], above: readonly string[] = []) {
  const problems: Problem[] = []
  const isSound = checkCells(columns, place, prefixes)
  const row = { line: 3, text: printRow(cells) }
  const fits = isSound(row, cells, above, (problem) => problems.push(problem))
  expect(fits).toBe(problems.length === 0)
  return problems
}

describe('the cells of a row', () => {
  test.each<Partial<Record<Column, string>>>([
    {},
    { predicate_modifier: 'Not' },
    { mapping_date: '2024-02-29', review_date: '2026-01-02' },
    { confidence: '0' },
    { confidence: '0.935' },
    { reviewer_agreement: '-1' },
    { ext_subject_sha256: '0a'.repeat(32) },
    { ext_reason: 'delegated' },
  ])('may hold %o', (changes) => {
    expect(check(cellsWith(changes))).toEqual([])
  })

  test.each<[Column, string]>([
    ['predicate_modifier', 'not'],
    ['mapping_date', '2026-1-2'],
    ['review_date', '2026-02-30'],
    ['confidence', '1.01'],
    ['confidence', '93%'],
    ['confidence', '1e-3'],
    ['reviewer_agreement', '2'],
    ['ext_subject_sha256', 'A'.repeat(64)],
    ['ext_object_sha256', 'abc'],
    ['ext_reason', 'because'],
  ])('%s may not be %s', (column, value) => {
    expect(check(cellsWith({ [column]: value }))).toEqual([
      { line: 3, code: 'wrong-value', column, value },
    ])
  })

  test.each<[Column, string]>([
    ['record_id', '7'],
    ['predicate_id', 'owl:sameAs'],
    ['author_id', '张三'],
    ['reviewer_id', 'mensch:anna'],
    ['author_id', ':anna'],
  ])('%s must have a declared prefix: %s', (column, value) => {
    expect(check(cellsWith({ [column]: value }))).toEqual([
      { line: 3, code: 'undeclared-prefix', column, value },
    ])
  })

  test('that are wrong are all told', () => {
    const problems = check(cellsWith({ subject_id: '', object_id: '', confidence: '2' }))
    expect(problems.map((problem) => 'column' in problem && problem.column)).toEqual([
      'subject_id',
      'object_id',
      'confidence',
    ])
  })

  test('may lack those at the end that are empty, but none that is needed, and may be no more', () => {
    const cells = cellsWith({})
    expect(check(cells.slice(0, place.author_id + 1))).toEqual([])
    const needed = place.mapping_justification + 1
    expect(check(cells.slice(0, needed))).toEqual([])
    const [few, many] = [cells.slice(0, needed - 1), [...cells, '']]
    for (const wrong of [few, many]) {
      expect(check(wrong)).toEqual([
        { line: 3, code: 'wrong-cell-count', expected: columns.length, found: wrong.length },
      ])
    }
  })

  test('may not be endless', () => {
    expect(check(cellsWith({ comment: '长'.repeat(100_000) }))).toEqual([])
    expect(check(cellsWith({ comment: '长'.repeat(100_001) }))).toEqual([
      { line: 3, code: 'oversized-cell', column: 'comment', limit: 100_000 },
    ])
  })

  test('that repeat the sound row above are sound', () => {
    const above = cellsWith({ mapping_date: '2026-01-02' })
    expect(check(above, above)).toEqual([])
    expect(check(cellsWith({ mapping_date: '2.1.2026' }), above)).toHaveLength(1)
  })
})
