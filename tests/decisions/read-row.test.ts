import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/decision-problem.ts'
import type { DecisionRecord } from '../../src/decisions/model.ts'
import { emptyFile } from '../../src/decisions/parse.ts'
import { cellsOf } from '../../src/decisions/print-row.ts'
import { rowReader } from '../../src/decisions/read-row.ts'
import { printRow } from '../../src/decisions/table.ts'
import { type Column, columns } from '../../src/decisions/vocabulary.ts'

const { header, metadata } = emptyFile({ base: 'base-2022', local: 'local-2023' })

const unit = { label: '任务', text: '任务 正文。', sha256: 'a'.repeat(64) }
const record: DecisionRecord = {
  id: 'decision:1',
  verdict: 'approve',
  base: 't1',
  local: 't2',
  relation: 'subset',
  reason: null,
  author: 'duizhao:matcher',
  reviewer: '张 三',
  agrees: true,
  decidedOn: '2026-01-02',
  reviewedOn: '2026-01-03',
  confidence: 0.5,
  note: '同一"事项"',
  supersedes: ['decision:0', 'decision:00'],
  baseReviewed: unit,
  localReviewed: unit,
}

/** The record as a row, with some of its cells changed. */
const rowOf = (one: DecisionRecord, changes: Partial<Record<Column, string>> = {}): string => {
  const cells = { ...cellsOf(one, metadata), ...changes }
  return printRow(columns.map((column) => cells[column]))
}

function read(text: string): { record: DecisionRecord | null; problems: Problem[] } {
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  return { record: rowReader(header, metadata)({ line: 9, text }, report), problems }
}

describe('a row', () => {
  const alone = { local: null, localReviewed: null, relation: null } as const
  const proposed = { reviewer: null, reviewedOn: '', author: '李四' } as const
  test.each<[string, Partial<DecisionRecord>]>([
    ['an approval', {}],
    ['an approved absence', alone],
    ['a rejected absence', { verdict: 'reject', ...alone }],
    ['a rejection', { verdict: 'reject', relation: null }],
    ['a link', { verdict: 'link' }],
    ['a link whose kind nobody stated', { verdict: 'link', relation: null }],
    ['a link taken away', { verdict: 'unlink', relation: null }],
    ['an absence with its reason', { verdict: 'none', reason: 'delegated', ...alone }],
    [
      'a local unit of its own',
      { verdict: 'none', base: null, baseReviewed: null, relation: null },
    ],
    ['a proposal', { verdict: 'link', ...proposed }],
    ['a proposal turned down', { verdict: 'link', agrees: false, author: '李四' }],
    ['a word taken back', { verdict: 'withdraw', relation: null }],
    ['a record undone', { verdict: 'undo', relation: null }],
    ['one without texts, as written by hand', { confidence: null, note: '', supersedes: [] }],
  ])('reads back: %s', (_name, changes) => {
    const one = { ...record, ...changes }
    expect(read(rowOf(one))).toEqual({ record: one, problems: [] })
  })

  test('without an author is by its reviewer', () => {
    expect(read(rowOf(record, { author_id: '' })).record?.author).toBe('张 三')
  })

  test('of a reviewer who could not tell is a proposal', () => {
    const undecided = read(rowOf({ ...record, verdict: 'link' }, { reviewer_agreement: '0' }))
    expect(undecided.record).toMatchObject({ reviewer: null, agrees: true, reviewedOn: '' })
  })

  test('may lack the empty cells at its end', () => {
    const bare = rowOf({ ...record, supersedes: [], baseReviewed: null }).trimEnd()
    expect(read(bare)).toMatchObject({ record: { supersedes: [] }, problems: [] })
  })

  test.each<[string, Partial<Record<Column, string>>, Partial<Problem>]>([
    ['of another document', { subject_id: 'local:t1' }, { column: 'subject_id' }],
    ['whose prefix only begins alike', { object_id: 'locals:t2' }, { column: 'object_id' }],
    [
      'of no unit',
      { subject_id: 'sssom:NoTermFound', object_id: 'sssom:NoTermFound' },
      { code: 'no-unit' },
    ],
    ['of a task and a clause', { object_id: 'local:t2/1' }, { code: 'mixed-units', local: 't2/1' }],
    ['by nobody', { author_id: '', reviewer_id: '' }, { code: 'empty-cell', column: 'author_id' }],
    ['with a bad cell', { review_date: 'gestern' }, { code: 'wrong-value', column: 'review_date' }],
  ])('%s is reported and not read', (_name, changes, problem) => {
    const { record: none, problems } = read(rowOf(record, changes))
    expect(none).toBeNull()
    expect(problems).toMatchObject([{ line: 9, ...problem }])
  })

  test('whose quote is open is reported', () => {
    expect(read(`"${rowOf({ ...record, note: '' })}`).problems).toEqual([
      { line: 9, code: 'unclosed-quote' },
    ])
  })

  test('shares the texts of its units with the rows before it, as long as they are the same', () => {
    const readRow = rowReader(header, metadata)
    const ignore = () => {}
    const [first, same, other] = [
      record,
      { ...record, id: 'decision:2' },
      { ...record, id: 'decision:3', baseReviewed: { ...unit, label: '新名' } },
    ].map((one) => readRow({ line: 1, text: rowOf(one) }, ignore))
    expect(same?.baseReviewed).toBe(first?.baseReviewed)
    expect(other?.baseReviewed?.label).toBe('新名')
  })
})
