import { describe, expect, test } from 'vitest'
import type { ComparedPair } from '../../../src/report/findings/findings.ts'
import { type CheckSettings, checkPair, obsolete } from '../../../src/workspace/snapshots/check.ts'
import { tasksAround } from '../../../src/workspace/snapshots/narrow.ts'
import {
  parseSnapshot,
  printSnapshot,
  type Snapshot,
  snapshotOf,
} from '../../../src/workspace/snapshots/snapshot.ts'
import { basePlan, decidedRun, localPlan, runOf } from '../run-of.ts'

const calm: CheckSettings = { doubtful: 0, tasks: null }

const codesOf = (run: ComparedPair, approved: Snapshot | null, settings = calm) =>
  checkPair(run, approved, settings).map(({ code }) => code)

const approvedOf = (run: ComparedPair) => snapshotOf(run.comparison)

/** The run with its first link, of low confidence, in this state of review. */
function reviewed(review: 'pending' | 'approved'): ComparedPair {
  const run = runOf()
  const [first, ...rest] = run.comparison.alignments
  if (!first) throw new Error('no link')
  return {
    ...run,
    comparison: { ...run.comparison, alignments: [{ ...first, review, confidence: 0.3 }, ...rest] },
  }
}

/** What waits for someone, with the units it is about. */
const unsettledIn = (run: ComparedPair) =>
  checkPair(run, approvedOf(run), calm).map((finding) =>
    'base' in finding ? `${finding.code} ${finding.base} ${finding.local}` : finding.code,
  )

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

  test('is not content with a snapshot that says a task twice', () => {
    const run = runOf()
    const text = printSnapshot(approvedOf(run))
    const forged = text.replace('base:t1 ', 'base:t1 （一）\n  > - none · approved\n\nbase:t1 ')
    expect(codesOf(run, parseSnapshot(forged))).toContain('snapshot-changed')
    expect(codesOf(run, parseSnapshot(text + text))).toContain('snapshot-changed')
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

  test('tells a doubtful link that nobody has reviewed', () => {
    const run = reviewed('pending')
    expect(codesOf(run, approvedOf(run), { doubtful: 0.5, tasks: null })).toEqual(['link-doubtful'])
  })

  test('tells overrides that wait, those that their own author has approved apart', () => {
    const proposed = decidedRun([{ verdict: 'none', base: 't2', local: null, propose: true }])
    expect(unsettledIn(proposed)).toEqual(['override-proposed base:t2 null'])
    const alone = decidedRun([{ verdict: 'link', base: 't2/1', local: 't2/1' }], {
      policy: 'second',
    })
    expect(unsettledIn(alone)).toEqual(['override-self-approved base:t2/1 local:t2/1'])
    expect(checkPair(alone, approvedOf(alone), calm)).toMatchObject([{ person: '甲' }])
  })

  test('tells decisions that reviewers dispute, of tasks and of clauses', () => {
    const run = decidedRun([
      { verdict: 'approve', base: 't1', local: 't1' },
      { verdict: 'reject', base: 't1', local: 't1', person: '乙' },
      { verdict: 'approve', base: 't1/1', local: 't1/1' },
      { verdict: 'reject', base: 't1/1', local: 't1/1', person: '乙' },
    ])
    expect(unsettledIn(run)).toEqual([
      'decision-disputed base:t1 local:t1',
      'decision-disputed base:t1/1 local:t1/1',
    ])
  })

  test('tells decisions on texts that have changed, of tasks, of clauses and of what is gone', () => {
    const run = decidedRun(
      [
        { verdict: 'approve', base: 't1', local: 't1' },
        { verdict: 'link', base: 't2/1', local: 't1/2' },
        { verdict: 'none', base: null, local: 't2/2' },
      ],
      {
        after: localPlan
          .replace('加强冷链食品监管', '严控兽药残留')
          .replace('，打造旅游服务品牌', ''),
      },
    )
    expect(unsettledIn(run)).toEqual([
      'decision-stale base:t1 local:t1',
      'decision-stale base:t2/1 local:t1/2',
      'decision-stale null local:t2/2',
    ])
    const findings = checkPair(run, approvedOf(run), calm)
    expect(findings.map(({ task, place }) => [task, place?.line, place?.column])).toEqual([
      ['base:t1', 3, 1],
      ['base:t2', 4, 11],
      [null, undefined, undefined],
    ])
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
