import { describe, expect, test } from 'vitest'
import { align } from '../../src/align/align.ts'
import { compare } from '../../src/compare/compare.ts'
import { deciding, type Request } from '../../src/decisions/decide.ts'
import { judge, sidesOf } from '../../src/decisions/judge.ts'
import type { DecisionRecord, ReviewPolicy } from '../../src/decisions/model.ts'
import { plan } from './plan.ts'

const base = plan('base', {
  t1: ['加强农产品质量安全监管，', '完善农产品追溯体系。'],
  t2: ['提升建筑工程质量，', '推广装配式建筑。'],
})
const local = plan('local', {
  t1: ['加强农产品质量安全监管，', '完善全省农产品追溯体系。'],
  t2: ['加强农产品质量安全监测，', '建设农产品追溯平台。'],
  t3: ['提升全省建筑工程质量，', '发展装配式建筑。'],
})
const sides = sidesOf(base, local)

const decide = (...requests: Partial<Request>[]): DecisionRecord[] =>
  deciding(
    requests.map((request) => ({
      verdict: 'approve',
      base: 't1',
      local: 't1',
      person: '甲',
      date: '2026-01-01',
      ...request,
    })),
    { records: [], sides, policy: 'self' },
  )
const aligned = (records: readonly DecisionRecord[], policy: ReviewPolicy = 'self') =>
  align(base, local, judge(records, sides, policy))
const tasks = (records: readonly DecisionRecord[], policy?: ReviewPolicy) =>
  aligned(records, policy).tasks.map((link) => `${link.base}-${link.local} ${link.review}`)

describe('decisions on tasks', () => {
  test('approve', () => {
    const link = aligned(decide({ verdict: 'approve', note: '同一事项' })).tasks[0]
    expect(link).toMatchObject({
      local: 't1',
      review: 'approved',
      origin: 'matcher',
      confidence: 1,
    })
    expect(link?.evidence.at(-1)).toMatchObject({ kind: 'decision', note: '同一事项' })
  })

  test('reject: never proposed again, the next best is', () => {
    const rejected = tasks(decide({ verdict: 'reject' }))
    expect(rejected).toContain('t1-t2 pending')
    expect(rejected.some((link) => link.startsWith('t1-t1'))).toBe(false)
    const all = ['t1', 't2', 't3'].map((id) => ({ verdict: 'unlink' as const, local: id }))
    expect(tasks(decide(...all))).toContain('t1-null pending')
  })

  test('reject of an absence: closes nothing', () => {
    const rejected = decide({ verdict: 'reject', local: null }, { verdict: 'reject', base: null })
    expect(tasks(rejected)).toEqual(tasks([]))
    const unit = { verdict: 'reject', base: 't1/1', local: null } as const
    expect(aligned(decide(unit)).clauses).toHaveLength(aligned([]).clauses.length)
  })

  test('link: several, with a relation', () => {
    const links = aligned(
      decide(
        { verdict: 'link', base: 't2', local: 't1', relation: 'subset' },
        { verdict: 'link', base: 't2', local: 't2' },
      ),
    ).tasks.filter((link) => link.base === 't2')
    expect(links.map(({ local: id, review, main }) => [id, review, main])).toEqual([
      ['t1', 'overridden', true],
      ['t2', 'overridden', true],
      ['t3', 'pending', true],
    ])
    expect(links[0]).toMatchObject({ relation: 'subset', origin: 'reviewer' })
  })

  test('none: closes the task and the clauses under it', () => {
    const alignment = aligned(decide({ verdict: 'none', local: null, reason: 'delegated' }))
    expect(alignment.tasks[0]).toMatchObject({ base: 't1', local: null, review: 'overridden' })
    expect(alignment.clauses.some((link) => link.base.startsWith('t1/'))).toBe(false)
    expect(alignment.settled.base.get('t1/1')?.review).toBe('overridden')
  })

  test('a rejected pair of tasks shares no clause either', () => {
    const pairs = aligned(decide({ verdict: 'reject' })).clauses.map((c) => `${c.base} ${c.local}`)
    expect(pairs.filter((pair) => /^t1\/. t1\//.test(pair))).toEqual([])
    expect(pairs).toContain('t1/1 t2/1')
  })

  test('an override is applied and shown as proposed until someone else has answered', () => {
    const proposed = decide({ verdict: 'reject', propose: true })
    expect(tasks(proposed)).toContain('t1-t2 proposed')
    expect(tasks(proposed).some((link) => link.startsWith('t1-t1'))).toBe(false)
    const own = decide({ verdict: 'link', base: 't2', local: 't2' })
    expect(tasks(own)).toContain('t2-t2 overridden')
    expect(tasks(own, 'second')).toContain('t2-t2 proposed')
  })

  test('a disputed decision is not applied and not out of sight', () => {
    const disputed = decide({ verdict: 'approve' }, { verdict: 'reject', person: '乙' })
    expect(tasks(disputed)).toContain('t1-t1 disputed')
    expect(
      tasks(
        decide({ verdict: 'link', local: 't3' }, { verdict: 'reject', local: 't3', person: '乙' }),
      ),
    ).toContain('t1-t1 disputed')
  })

  test('nor is a stale one', () => {
    const edited = plan('base', { t1: ['加强农产品质量监管。'], t2: ['提升建筑工程质量。'] })
    const records = decide({ verdict: 'reject' })
    const now = align(edited, local, judge(records, sidesOf(edited, local)))
    expect(now.tasks.find((link) => link.base === 't1' && link.local === 't1')?.review).toBe(
      'stale',
    )
  })
})

describe('decisions that wait', () => {
  const edited = plan('local', {
    t1: ['加强农产品质量安全监管，', '健全追溯制度。'],
    t2: ['加强农产品质量安全监测，', '建设农产品追溯平台。'],
    t3: ['提升全省建筑工程质量，', '发展装配式建筑。'],
  })
  const assigned = (records: readonly DecisionRecord[], document = local) => {
    const { tasks, clauses } = align(base, document, judge(records, sidesOf(base, document)))
    return [
      tasks.map((link) => [link.base, link.local, link.relation, link.main, link.confidence]),
      clauses.map((link) => [link.base, link.local, link.status, link.confidence]),
    ]
  }

  test('stale ones leave the alignment as it is without them', () => {
    const stale = decide(
      { verdict: 'link', base: 't1', local: 't1', relation: 'subset' },
      { verdict: 'link', base: 't1/1', local: 't1/2', relation: 'intersects' },
      { verdict: 'reject', base: 't1/2', local: 't1/2' },
    )
    expect(assigned(stale, edited)).toEqual(assigned([], edited))
  })

  test('disputed ones too', () => {
    const disputed = decide(
      { verdict: 'link', base: 't1', local: 't1', relation: 'equal' },
      { verdict: 'reject', base: 't1', local: 't1', person: '乙' },
      { verdict: 'link', base: 't1/1', local: 't1/1', relation: 'subset' },
      { verdict: 'link', base: 't1/1', local: 't1/1', relation: 'superset', person: '乙' },
    )
    expect(assigned(disputed)).toEqual(assigned([]))
  })

  test('on a task do not speak of its clauses', () => {
    const shortened = plan('local', { t1: ['加强农产品质量安全监管。'], t2: ['建设检测中心。'] })
    const now = align(base, shortened, judge(decide({}), sidesOf(base, shortened)))
    expect(now.tasks[0]).toMatchObject({ base: 't1', local: 't1', review: 'stale' })
    expect([...now.rejected.base.keys()]).toContain('t1/2')
    expect([...now.settled.base.keys()]).toEqual([])
  })
})

describe('decisions on clauses', () => {
  test('link, with a relation that says whether it is retained', () => {
    const links = aligned(
      decide(
        { verdict: 'link', base: 't2/1', local: 't1/2', relation: 'equal' },
        { verdict: 'approve', base: 't1/1', local: 't1/1' },
      ),
    ).clauses
    expect(links.find((c) => c.base === 't2/1' && c.local === 't1/2')).toMatchObject({
      status: 'retained',
      review: 'overridden',
    })
    expect(links.find((c) => c.base === 't1/1' && c.local === 't1/1')?.review).toBe('approved')
  })

  test('approve, with a relation that says so although numbers differ', () => {
    const one = plan('base', { t1: ['培育优质企业100家，', '推广绿色种植技术。'] })
    const other = plan('local', { t1: ['培育优质企业200家，', '推广绿色种植技术。'] })
    const now = sidesOf(one, other)
    const statusOf = (records: readonly DecisionRecord[]) =>
      compare(one, other, align(one, other, judge(records, now))).clauses[0]?.status
    const units = { base: 't1/1', local: 't1/1', relation: 'equal' } as const
    const approval = { verdict: 'approve', ...units, person: '甲', date: '2026-01-01' } as const
    expect(statusOf([])).toBe('adapted')
    expect(statusOf(deciding([approval], { records: [], sides: now, policy: 'self' }))).toBe(
      'retained',
    )
  })

  test('reject and none', () => {
    const alignment = aligned(
      decide(
        { verdict: 'reject', base: 't1/1', local: 't1/1' },
        { verdict: 'none', base: 't2/2', local: null },
        { verdict: 'none', base: null, local: 't2/2' },
      ),
    )
    const pairs = alignment.clauses.map((c) => `${c.base} ${c.local}`)
    expect(pairs).not.toContain('t1/1 t1/1')
    expect(pairs.some((pair) => pair.includes('t2/2'))).toBe(false)
    expect(alignment.settled.base.get('t2/2')?.review).toBe('overridden')
    expect(alignment.settled.local.get('t2/2')?.review).toBe('overridden')
  })

  test('outweigh a decision on the tasks above them', () => {
    const pairs = aligned(
      decide({ verdict: 'reject' }, { verdict: 'link', base: 't1/1', local: 't1/1' }),
    ).clauses.map((c) => `${c.base} ${c.local}`)
    expect(pairs).toContain('t1/1 t1/1')
    expect(pairs).not.toContain('t1/2 t1/2')
  })
})

test('same decisions, same alignment, in whatever order they stand', () => {
  const records = decide(
    { verdict: 'reject' },
    { verdict: 'link', base: 't2', local: 't1' },
    { verdict: 'none', base: 't2/2', local: null },
  )
  expect(aligned(records.toReversed())).toEqual(aligned(records))
})
