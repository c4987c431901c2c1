import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/compare/comparison.ts'
import { diffRuns } from '../../src/compare/run-diff.ts'
import { basePlan, decidedRun, localPlan, runOf } from '../workspace/run-of.ts'

const compared = (base?: string, local?: string): Comparison => runOf(base, local).comparison

/** The comparison with the first link of `base` replaced. */
function relink(
  comparison: Comparison,
  base: string,
  change: Partial<Comparison['alignments'][number]>,
): Comparison {
  return {
    ...comparison,
    alignments: comparison.alignments.map((link) =>
      link.base === base ? { ...link, ...change } : link,
    ),
  }
}

describe('two runs on a pair', () => {
  test('do not differ when nothing has changed', () => {
    expect(diffRuns(compared(), compared())).toEqual({ alignments: [], clauses: [] })
  })

  test('differ by the engine when texts and decisions are the same', () => {
    const before = compared()
    const after = relink(before, 'base:t1', { relation: 'equal' })
    expect(diffRuns(before, after).alignments).toMatchObject([
      { base: 'base:t1', after: { relation: 'equal' }, reason: 'engine' },
    ])
  })

  test('differ by a decision when one shows that did not', () => {
    const before = compared()
    const after = relink(before, 'base:t2', {
      local: 'local:t2',
      relation: 'intersects',
      review: 'overridden',
      evidence: [{ kind: 'decision', record: 'decision:1', note: '' }],
    })
    expect(diffRuns(before, after).alignments).toMatchObject([
      { local: null, before: { relation: 'none' }, after: null, reason: 'decision' },
      { local: 'local:t2', before: null, after: { relation: 'intersects' }, reason: 'decision' },
    ])
  })

  test('differ by a decision on the counterpart that a clause has lost', () => {
    const before = compared()
    const after = decidedRun([
      { verdict: 'none', base: 't1/1', local: null, reason: 'other' },
    ]).comparison
    expect(diffRuns(before, after).clauses).toMatchObject([
      { after: { id: 'base:t1/1', status: 'omitted' }, reason: 'decision' },
      { after: { id: 'local:t1/1', status: 'added' }, reason: 'decision' },
    ])
  })

  test('differ by the text when it has changed, and clauses that moved are known again', () => {
    const after = compared(
      basePlan.replace(
        '完善农业全产业链标准体系，',
        '扩大优质农产品供给，完善农业全产业链标准体系，',
      ),
      localPlan.replace('，加强冷链食品监管', ''),
    )
    expect(diffRuns(compared(), after).clauses).toMatchObject([
      { before: null, after: { text: '扩大优质农产品供给，', status: 'omitted' }, reason: 'text' },
      {
        before: { id: 'base:t1/2', status: 'retained' },
        after: { id: 'base:t1/3', status: 'omitted' },
        reason: 'text',
      },
      { before: { id: 'local:t1/2' }, after: null, reason: 'text' },
    ])
  })

  test('differ by the text, not by the decision that it has made stale', () => {
    const decide = { verdict: 'link', base: 't2', local: 't2', relation: 'subset' } as const
    const before = decidedRun([decide]).comparison
    const after = decidedRun([decide], { after: localPlan.replace('打造', '培育') }).comparison
    expect(diffRuns(before, after).alignments).toMatchObject([
      { base: 'base:t2', local: 'local:t2', after: null, reason: 'text' },
      { base: 'base:t2', local: null, before: null, reason: 'surroundings' },
      { base: null, local: 'local:t2', before: null, reason: 'text' },
    ])
    expect(diffRuns(after, before).alignments.map(({ reason }) => reason)).not.toContain('decision')
    const alone = runOf().comparison
    expect(diffRuns(alone, before).alignments.map(({ reason }) => reason)).toEqual([
      'decision',
      'decision',
      'decision',
    ])
  })

  test('differ by the surroundings when another text of the documents has changed', () => {
    const before = compared()
    const after = relink(compared(basePlan, localPlan.replace('打造', '培育')), 'base:t1', {
      relation: 'equal',
      local: 'local:t1',
    })
    expect(diffRuns(before, after).alignments).toMatchObject([{ reason: 'surroundings' }])
  })
})
