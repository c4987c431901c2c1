import { describe, expect, test } from 'vitest'
import { requestsOf } from '../../../../cli/tui/desk/requests.ts'
import { type QueueItem, reviewQueue } from '../../../../cli/tui/model/queue.ts'
import { indexPair, type Session } from '../../../../cli/tui/model/session.ts'
import type { Verdict } from '../../../../cli/tui/state/effect.ts'
import { targetOf, waitsForOthers } from '../../../../cli/tui/state/targets.ts'
import { deciding } from '../../../../src/decisions/decide.ts'
import { isLive, judge, sidesOf } from '../../../../src/decisions/judge.ts'
import type { ReviewPolicy } from '../../../../src/decisions/model.ts'
import { basePlan, decidedRun, localPlan, plan, runOf } from '../../../workspace/run-of.ts'
import { openedUnder } from '../fixture-state.ts'

type Said = Parameters<typeof decidedRun>[0]

const [base, local] = [plan('base', basePlan), plan('local', localPlan)]
const sides = sidesOf(base, local)

/** The queue under what 甲 and 乙 have said, and what follows when 丙 rules on the item of a task. */
function reviewed(said: Said, policy: ReviewPolicy = 'self') {
  const { comparison, decisions } = decidedRun(said, { policy })
  const session: Session = { pairs: [indexPair(comparison, decisions)], sources: new Map() }
  const items = reviewQueue(session)
  const rule = (wanted: (item: QueueItem) => boolean, verdict: Verdict, person = '丙') => {
    const [pair] = session.pairs
    if (!pair || !items.some(wanted)) throw new Error('no such item')
    const rulings = items.filter(wanted).map((item) => ({ ...targetOf(item), verdict, note: '' }))
    const requests = requestsOf(rulings, pair, person, '2026-01-02')
    const records = decisions.map(({ record }) => record)
    const added = deciding(requests, { records, sides, policy })
    const now = judge([...records, ...added], sides, policy)
    return { decisions: now, links: runOf(basePlan, localPlan, now).comparison.alignments }
  }
  return { items, rule }
}

const ofTask = (item: QueueItem) => item.base === 'base:t1'
const alone = (item: QueueItem) => item.base === null

const disputes: Record<string, Said> = {
  'of a link that is shown': [
    { verdict: 'approve', base: 't1', local: 't1' },
    { verdict: 'reject', base: 't1', local: 't1', person: '乙' },
  ],
  'of a link that is not shown': [
    { verdict: 'link', base: 't1', local: 't2' },
    { verdict: 'reject', base: 't1', local: 't2', person: '乙' },
  ],
  'of a link and no counterpart': [
    { verdict: 'approve', base: 't1', local: 't1' },
    { verdict: 'none', base: 't1', local: null, person: '乙' },
  ],
  'of no counterpart and a link that is not shown': [
    { verdict: 'none', base: 't1', local: null },
    { verdict: 'link', base: 't1', local: 't2', person: '乙' },
  ],
  'of how the units relate': [
    { verdict: 'link', base: 't1', local: 't1', relation: 'subset' },
    { verdict: 'link', base: 't1', local: 't1', relation: 'superset', person: '乙' },
  ],
}

const verdicts: readonly Verdict[] = [
  { kind: 'approve' },
  { kind: 'reject' },
  { kind: 'none', reason: 'delegated' },
  { kind: 'override', chosen: ['local:t2'], relation: 'equal', restate: false },
  { kind: 'override', chosen: ['local:t1', 'local:t2'], relation: 'equal', restate: false },
  { kind: 'override', chosen: ['local:t1'], relation: 'equal', restate: true },
  { kind: 'override', chosen: ['local:t1'], relation: 'equal', restate: false },
]

describe.each(Object.entries(disputes))('a dispute %s', (_name, said) => {
  test.each(verdicts)('is settled by $kind $chosen, as is said last', (verdict) => {
    for (const [policy, person] of [
      ['self', '乙'],
      ['self', '丙'],
      ['second', '丙'],
    ] as const) {
      const { items, rule } = reviewed(said, policy)
      expect(items.find(ofTask)?.review).toBe('disputed')
      const { decisions, links } = rule(ofTask, verdict, person)
      expect(decisions.filter(({ state }) => state === 'disputed')).toEqual([])
      const locals = links.filter((link) => link.base === 'base:t1').map((link) => link.local)
      if (verdict.kind === 'approve') expect(locals).toEqual(['local:t1'])
      if (verdict.kind === 'reject') expect(locals).not.toContain('local:t1')
      if (verdict.kind === 'none') expect(locals).toEqual([null])
      if (verdict.kind === 'override') expect(locals.sort()).toEqual(verdict.chosen)
    }
  })
})

test.each([
  ...Object.entries(disputes).slice(0, -1),
  ['that is none', [{ verdict: 'link', base: 't1', local: 't2' }]] as const,
])('of proposals %s, a range leaves out what would be refused', (_name, said) => {
  const proposals = said.map((one) => ({ ...one, propose: true }))
  const { items, rule } = reviewed(proposals, 'second')
  for (const reviewer of ['甲', '乙', '丙']) {
    const state = openedUnder([proposals, { policy: 'second' }], { reviewer, policy: 'second' })
    const refused = () => {
      try {
        rule(ofTask, { kind: 'approve' }, reviewer)
        return false
      } catch {
        return true
      }
    }
    const leftOut = items.filter(ofTask).map((item) => waitsForOthers(targetOf(item), state))
    expect(leftOut).toEqual([refused()])
  }
})

describe('a local task that stands alone', () => {
  const said: Said = [
    { verdict: 'link', base: 't1', local: 't2' },
    { verdict: 'reject', base: 't1', local: 't2', person: '乙' },
  ]

  test('is decided over the word of those who dispute a link to it', () => {
    const { items, rule } = reviewed(said)
    expect(items.find(alone)?.waiting).toHaveLength(2)
    for (const verdict of verdicts.slice(0, 3)) {
      const { decisions } = rule(alone, verdict)
      expect(decisions.filter(({ state }) => state === 'disputed')).toEqual([])
    }
  })

  test('is decided together with the task that the dispute is about', () => {
    for (const verdict of verdicts.slice(0, 3)) {
      const { decisions } = reviewed(said).rule((item) => ofTask(item) || alone(item), verdict)
      expect(decisions.filter(({ state }) => state === 'disputed')).toEqual([])
    }
  })
})

test('an absence that one approves and another rejects is settled by either key', () => {
  const absent: Said = [
    { verdict: 'approve', base: 't2', local: null },
    { verdict: 'reject', base: 't2', local: null, person: '乙' },
  ]
  const ofAbsent = (item: QueueItem) => item.base === 'base:t2'
  const { items, rule } = reviewed(absent)
  expect(items.find(ofAbsent)).toMatchObject({ locals: [], review: 'disputed' })
  for (const verdict of verdicts.slice(0, 4)) {
    const { decisions } = rule(ofAbsent, verdict)
    expect(decisions.filter(({ state }) => state === 'disputed')).toEqual([])
  }
})

test('what is said of a task leaves its clauses disputed, unless it approves them', () => {
  const { rule } = reviewed([
    { verdict: 'approve', base: 't1/1', local: 't1/1' },
    { verdict: 'reject', base: 't1/1', local: 't1/1', person: '乙' },
  ])
  const disputed = (verdict: Verdict) =>
    rule(ofTask, verdict).decisions.filter(({ state }) => state === 'disputed').length
  expect(verdicts.slice(0, 4).map(disputed)).toEqual([0, 2, 2, 2])
})

test('an approval upholds an override, its relation and its note', () => {
  const said: Said = [
    { verdict: 'link', base: 't1', local: 't1', relation: 'subset', note: '只及一半' },
  ]
  for (const [policy, person] of [
    ['self', '甲'],
    ['self', '丙'],
    ['second', '丙'],
  ] as const) {
    const { decisions, links } = reviewed(said, policy).rule(ofTask, { kind: 'approve' }, person)
    expect(links.find((link) => link.base === 'base:t1')).toMatchObject({
      relation: 'subset',
      review: 'overridden',
    })
    const [last] = decisions.filter(isLive).slice(-1)
    expect(last?.record).toMatchObject({ author: '甲', reviewer: person, note: '只及一半' })
  }
})
