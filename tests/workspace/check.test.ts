import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/decisions/model.ts'
import { type CheckSettings, checkPair, obsolete } from '../../src/workspace/check.ts'
import type { PairRun } from '../../src/workspace/compare-pair.ts'
import { tasksAround } from '../../src/workspace/narrow.ts'
import { type Snapshot, snapshotOf } from '../../src/workspace/snapshot.ts'
import { basePlan, localPlan, runOf } from './run-of.ts'

const calm: CheckSettings = { doubtful: 0, tasks: null }

const codesOf = (run: PairRun, approved: Snapshot | null, settings = calm) =>
  checkPair(run, approved, settings).map(({ code }) => code)

const approvedOf = (run: PairRun) => snapshotOf(run.comparison)

/** The run with one link in this state of review. */
function reviewed(review: 'pending' | 'proposed' | 'stale' | 'disputed' | 'approved'): PairRun {
  const run = runOf()
  const [first, ...rest] = run.comparison.alignments
  if (!first) throw new Error('no link')
  return {
    ...run,
    comparison: { ...run.comparison, alignments: [{ ...first, review, confidence: 0.3 }, ...rest] },
  }
}

describe('check', () => {
  test('finds nothing where nothing has changed', () => {
    const run = runOf()
    expect(checkPair(run, approvedOf(run), calm)).toEqual([])
  })

  test('asks for a snapshot that is not there', () => {
    expect(codesOf(runOf(), null)).toEqual(['snapshot-missing'])
  })

  test('tells a snapshot that belongs to no pair', () => {
    expect(obsolete('snapshots/a--b.txt')).toMatchObject({
      code: 'snapshot-obsolete',
      pair: 'a--b',
      severity: 'error',
    })
  })

  test('tells a new omission and one that vanished, with the source that changed, and shows the diff', () => {
    const before = runOf()
    const after = runOf(basePlan, localPlan.replace('加强冷链食品监管', '推广应用高效低风险农药'))
    const findings = checkPair(after, approvedOf(before), calm)
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'omission-new',
      'omission-vanished',
      'snapshot-changed',
      'source-changed',
    ])
    expect(findings.find(({ code }) => code === 'omission-new')).toMatchObject({
      text: '加强冷链食品监管，',
      task: 'base:t1',
      place: { path: 'base.txt', line: 3 },
    })
    const changed = findings.find((finding) => finding.code === 'snapshot-changed')
    expect(changed?.code === 'snapshot-changed' && changed.diff).toContain(
      '\n+  - base:t1/2 | 加强冷链食品监管，\n',
    )
  })

  test('tells an alignment that changed without review, and is content with one that was reviewed', () => {
    const run = runOf()
    const approved = approvedOf(run)
    const block = approved.blocks.get('base:t1') ?? []
    const otherwise = {
      ...approved,
      blocks: new Map(approved.blocks).set(
        'base:t1',
        block.map((line) => line.replace('local:t1 ', 'local:t2 ')),
      ),
    }
    expect(codesOf(run, otherwise)).toContain('alignment-changed')
    expect(codesOf(reviewed('approved'), otherwise)).not.toContain('alignment-changed')
    expect(codesOf(reviewed('approved'), otherwise)).toContain('snapshot-changed')
  })

  test.each([
    ['pending', 'link-doubtful'],
    ['proposed', 'override-proposed'],
    ['stale', 'decision-stale'],
    ['disputed', 'decision-disputed'],
  ] as const)('tells a link that is %s', (review, code) => {
    const run = reviewed(review)
    expect(codesOf(run, approvedOf(run), { doubtful: 0.5, tasks: null })).toContain(code)
  })

  test('tells an override that nobody but its author has approved', () => {
    const decision = {
      state: 'proposed',
      selfApproved: true,
      base: 't1',
      local: 't1',
      record: { author: 'anna' },
    } as Decision
    const run = { ...reviewed('proposed'), decisions: [decision] }
    const findings = checkPair(run, approvedOf(run), calm)
    expect(findings).toMatchObject([{ code: 'override-self-approved', person: 'anna' }])
  })

  test('tells a ledger that does not close', () => {
    const run = runOf()
    const { base, local } = run.comparison.ledger
    const ledger = { base: { ...base, omitted: base.omitted + 1 }, local }
    const broken = { ...run, comparison: { ...run.comparison, ledger } }
    expect(codesOf(broken, approvedOf(run))).toEqual(['ledger-open'])
  })

  test('tells a doubtful spot that is new in a document', () => {
    const before = runOf()
    const after = runOf(basePlan.replace('推广装配式建筑', '推广“装配式建筑'))
    expect(codesOf(after, approvedOf(before))).toContain('diagnostic-new')
  })

  test('is narrowed to a task and its counterparts', () => {
    const before = runOf()
    const after = runOf(basePlan, localPlan.replace('打造旅游服务品牌', '培育旅游人才'))
    const approved = approvedOf(before)
    const around = (id: string) => ({
      doubtful: 0,
      tasks: tasksAround(id, after.comparison, approved),
    })
    expect(codesOf(after, approved, around('base:t1'))).toEqual([])
    expect(codesOf(after, approved, around('local:t2'))).toEqual(['snapshot-changed'])
  })
})
