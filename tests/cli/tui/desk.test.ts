import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from '../../../cli/tui/desk/desk.ts'
import { readDocuments } from '../../../cli/tui/desk/documents.ts'
import type { Pair } from '../../../cli/tui/model/session.ts'
import { waitingUnder } from '../../../cli/tui/model/waiting.ts'
import type { Ruling } from '../../../cli/tui/state/effect.ts'
import { isLive } from '../../../src/decisions/judge.ts'
import { loadWorkspace } from '../../../src/workspace/load.ts'
import { copyWorkspace, decisionRows, removeWorkspace } from './workspace.ts'

let folder: string
beforeEach(() => {
  folder = copyWorkspace()
})
afterEach(() => removeWorkspace(folder))

async function desk(
  reviewer: string,
  policy: 'self' | 'second' = 'self',
  locals = ['sichuan-2023'],
): Promise<Desk> {
  const workspace = { ...(await loadWorkspace(folder)), review: policy }
  const documents = await readDocuments(workspace, undefined, locals, folder)
  return openDesk(documents, { root: folder, policy, reviewer, today: () => '2026-01-31' })
}

const linksOf = (open: Desk, task: string, pair = 0) =>
  open.session().pairs[pair]?.base.linksOf.get(`base:${task}`) ?? []

const ruling = (
  open: Desk,
  task: string,
  verdict: Ruling['verdict'],
  note = '',
  pair = 0,
): Ruling => {
  const base = `base:${task}`
  const locals = linksOf(open, task, pair).flatMap(({ local }) => (local === null ? [] : [local]))
  const waiting = waitingUnder(open.session().pairs[pair] as Pair, base, locals)
  return { pair, base, locals, waiting, verdict, note }
}

const isApproved = (open: Desk, task: string, pair: number) =>
  linksOf(open, task, pair).every(({ review }) => review === 'approved')

/** Makes the decisions on a local document unreadable; returns how to mend them. */
function breakDecisions(local: string): () => void {
  const path = join(folder, 'alignments', `national-2022--${local}.sssom.tsv`)
  mkdirSync(dirname(path), { recursive: true })
  const sound = existsSync(path) ? readFileSync(path) : null
  writeFileSync(path, '<<<<<<< HEAD\n')
  return () => (sound ? writeFileSync(path, sound) : rmSync(path))
}

test('an approval is in the file and on the screen, undone and redone', async () => {
  const open = await desk('审核人')
  const approval = ruling(open, 't1', { kind: 'approve' }, '逐条核对')
  await open.rule([approval])
  expect(linksOf(open, 't1').every(({ review }) => review === 'approved')).toBe(true)
  expect(decisionRows(folder)[0]).toMatchObject({
    subject_id: 'base:t1',
    reviewer_id: 'person:审核人',
    comment: '逐条核对',
  })
  expect((await open.undo()).rulings).toEqual([approval])
  expect(linksOf(open, 't1').some(({ review }) => review === 'approved')).toBe(false)
  expect((await open.undo()).rulings).toEqual([])
  expect((await open.redo()).rulings).toEqual([approval])
  expect(linksOf(open, 't1').every(({ review }) => review === 'approved')).toBe(true)
  expect((await open.redo()).rulings).toEqual([])
})

test('what was saved before a failure is shown, undone and redone', async () => {
  const open = await desk('审核人', 'self', ['sichuan-2023', 'gansu-2023'])
  const both = [0, 1].map((pair) => ruling(open, 't1', { kind: 'approve' }, '', pair))
  const mend = breakDecisions('gansu-2023')
  expect(await open.rule(both)).toMatchObject({
    rulings: [both[0]],
    failure: { code: 'invalid-decisions' },
  })
  expect([isApproved(open, 't1', 0), isApproved(open, 't1', 1)]).toEqual([true, false])
  expect((await open.undo()).rulings).not.toEqual([])
  expect(isApproved(open, 't1', 0)).toBe(false)
  mend()
  expect((await open.undo()).rulings).toEqual([])
  expect((await open.redo()).rulings).not.toEqual([])
  expect(isApproved(open, 't1', 0)).toBe(true)
})

test('nothing older is redone after a decision that was saved in part', async () => {
  const open = await desk('审核人', 'self', ['sichuan-2023', 'gansu-2023'])
  await open.rule([ruling(open, 't1', { kind: 'approve' })])
  await open.undo()
  const mend = breakDecisions('gansu-2023')
  const both = [0, 1].map((pair) => ruling(open, 't2', { kind: 'approve' }, '', pair))
  expect((await open.rule(both)).failure).not.toBeNull()
  mend()
  expect((await open.redo()).rulings).toEqual([])
})

test('a dispute about a clause lets nobody overrule the decision on its task', async () => {
  const one = await desk('甲')
  await one.rule([ruling(one, 't1', { kind: 'approve' })])
  const [link] = linksOf(one, 't1')
  const clause = one
    .session()
    .pairs[0]?.comparison.clauses.find(
      ({ id, counterparts }) => id.startsWith('base:t1/') && counterparts.length > 0,
    )
  if (!link || !clause) throw new Error('no such link')
  const onClause = (verdict: Ruling['verdict']): Ruling => ({
    pair: 0,
    base: clause.id,
    locals: clause.counterparts,
    waiting: [],
    verdict,
    note: '',
  })
  await one.rule([onClause({ kind: 'approve' })])
  const other = await desk('乙')
  await other.rule([onClause({ kind: 'reject' })])
  const third = await desk('丙')
  await third.rule([ruling(third, 't1', { kind: 'reject' })])
  const rows = decisionRows(folder).filter(({ subject_id }) => subject_id === 'base:t1')
  expect(rows.at(-1)).toMatchObject({ reviewer_id: 'person:丙', ext_supersedes: '' })
})

test('what cannot be undone now can be undone later', async () => {
  const open = await desk('审核人', 'self', ['sichuan-2023', 'gansu-2023'])
  await open.rule([0, 1].map((pair) => ruling(open, 't1', { kind: 'approve' }, '', pair)))
  const mend = breakDecisions('gansu-2023')
  expect((await open.undo()).failure).not.toBeNull()
  expect([isApproved(open, 't1', 0), isApproved(open, 't1', 1)]).toEqual([false, true])
  mend()
  expect((await open.undo()).rulings).not.toEqual([])
  expect(isApproved(open, 't1', 1)).toBe(false)
  expect((await open.undo()).rulings).toEqual([])
  const redone = [await open.redo(), await open.redo(), await open.redo()]
  expect(redone.map(({ rulings }) => rulings.map(({ pair }) => pair))).toEqual([[1], [0], []])
  expect([isApproved(open, 't1', 0), isApproved(open, 't1', 1)]).toEqual([true, true])
})

test('an override links what was chosen and unlinks what was there', async () => {
  const open = await desk('审核人')
  const chosen = ['local:t18', 'local:t17']
  await open.rule([
    ruling(open, 't6', { kind: 'override', chosen, relation: 'intersects', restate: false }),
  ])
  const links = linksOf(open, 't6')
  expect(new Set(links.map(({ local }) => local))).toEqual(new Set(chosen))
  expect(links.every(({ relation }) => relation === 'intersects')).toBe(true)
})

test('no counterpart takes every link away, with its reason', async () => {
  const open = await desk('审核人')
  await open.rule([ruling(open, 't6', { kind: 'none', reason: 'delegated' })])
  expect(linksOf(open, 't6')).toMatchObject([{ local: null }])
  expect(decisionRows(folder).at(-1)).toMatchObject({
    object_id: 'sssom:NoTermFound',
    ext_reason: 'delegated',
  })
})

test('what one proposes, another approves', async () => {
  const first = await desk('甲', 'second')
  await first.rule([
    ruling(first, 't6', {
      kind: 'override',
      chosen: ['local:t18'],
      relation: 'intersects',
      restate: false,
    }),
  ])
  expect(linksOf(first, 't6').some(({ review }) => review === 'proposed')).toBe(true)
  const second = await desk('乙', 'second')
  await second.rule([ruling(second, 't6', { kind: 'approve' })])
  expect(linksOf(second, 't6').map(({ review }) => review)).not.toContain('proposed')
  expect(linksOf(second, 't6').map(({ local }) => local)).toEqual(['local:t18'])
})

/** Rows of the decisions file that are in force or wait, as `verdict base local`. */
const standing = (open: Desk) =>
  (open.session().pairs[0]?.decisions ?? [])
    .filter(isLive)
    .map(({ record, state }) => [record.verdict, record.base, record.local, state].join(' '))

const toLocal = (open: Desk, task: string) => bareLocals(linksOf(open, task))
const bareLocals = (links: readonly { local: string | null }[]) =>
  links.map(({ local }) => local?.replace('local:', '') ?? null)

test.each(['self', 'second'] as const)(
  'approving what is disputed upholds the link that is shown (%s)',
  async (policy) => {
    const first = await desk('甲', policy)
    const shown = toLocal(first, 't6')
    await first.rule([ruling(first, 't6', { kind: 'approve' })])
    const second = await desk('乙', policy)
    await second.rule([ruling(second, 't6', { kind: 'none', reason: 'other' })])
    expect(linksOf(second, 't6').map(({ review }) => review)).toContain('disputed')
    for (const name of ['乙', '丙']) {
      const open = await desk(name, policy)
      const { others } = await open.rule([ruling(open, 't6', { kind: 'approve' })])
      expect(others).toEqual(name === '乙' ? [] : ['乙'])
      expect(toLocal(open, 't6')).toEqual(shown)
      expect(linksOf(open, 't6').every(({ review }) => review === 'approved')).toBe(true)
      expect(standing(open).filter((row) => row.startsWith('none'))).toEqual([])
      await open.undo()
      expect(linksOf(open, 't6').map(({ review }) => review)).toContain('disputed')
    }
  },
)

test('a dispute that is settled again after an undo is settled, by a redo too', async () => {
  for (const [name, kind] of [
    ['甲', 'approve'],
    ['乙', 'reject'],
  ] as const) {
    const open = await desk(name)
    await open.rule([ruling(open, 't6', { kind })])
  }
  const open = await desk('丙')
  const reviews = () => new Set(linksOf(open, 't6').map(({ review }) => review))
  await open.rule([ruling(open, 't6', { kind: 'approve' })])
  await open.undo()
  expect(reviews()).toContain('disputed')
  await open.redo()
  expect(reviews()).toEqual(new Set(['approved']))
  await open.undo()
  expect((await open.rule([ruling(open, 't6', { kind: 'approve' })])).others).toEqual(['乙'])
  expect(reviews()).toEqual(new Set(['approved']))
})

test('who takes up the proposal of one side of a dispute overrules the other side alone', async () => {
  const first = await desk('甲', 'second')
  await first.rule([ruling(first, 't6', { kind: 'approve' })])
  const second = await desk('乙', 'second')
  await second.rule([ruling(second, 't6', { kind: 'reject' })])
  const open = await desk('丙', 'second')
  expect((await open.rule([ruling(open, 't6', { kind: 'reject' })])).others).toEqual(['甲'])
})

test('nobody approves an override of their own where a second person must', async () => {
  const open = await desk('甲', 'second')
  const proposal = await open.rule([ruling(open, 't6', { kind: 'none', reason: 'other' })])
  expect(proposal.waits).toBe(true)
  expect(linksOf(open, 't6')).toMatchObject([{ local: null, review: 'proposed' }])
  expect((await open.rule([ruling(open, 't6', { kind: 'approve' })])).failure).not.toBeNull()
  expect(linksOf(open, 't6')).toMatchObject([{ local: null, review: 'proposed' }])
})

test('a dispute on how two tasks relate ends with the link as it is shown', async () => {
  const [local = ''] = toLocal(await desk('甲'), 't5')
  for (const [name, relation] of [
    ['甲', 'subset'],
    ['乙', 'superset'],
  ] as const) {
    const open = await desk(name)
    const chosen = [`local:${local}`]
    await open.rule([ruling(open, 't5', { kind: 'override', chosen, relation, restate: true })])
  }
  const open = await desk('丙')
  expect(linksOf(open, 't5')).toMatchObject([{ review: 'disputed' }])
  await open.rule([ruling(open, 't5', { kind: 'approve' })])
  expect(linksOf(open, 't5')).toMatchObject([{ local: `local:${local}`, review: 'approved' }])
})

test('an approval drops what is stale and not shown, instead of making it so', async () => {
  const before = await desk('甲')
  const chosen = ['local:t18']
  const relation = 'intersects'
  await before.rule([ruling(before, 't6', { kind: 'override', chosen, relation, restate: false })])
  const plan = join(folder, 'seeds', 'sichuan-2023.md')
  const changed = readFileSync(plan, 'utf8').replace(
    /(（?18[.．、][^\n]*\n+)[^\n]{6}/u,
    '$1另行规定之',
  )
  expect(changed).not.toBe(readFileSync(plan, 'utf8'))
  writeFileSync(plan, changed)
  const open = await desk('乙')
  const shown = toLocal(open, 't6')
  expect(linksOf(open, 't6').map(({ review }) => review)).toContain('stale')
  await open.rule([ruling(open, 't6', { kind: 'approve' })])
  expect(toLocal(open, 't6')).toEqual(shown)
  expect(linksOf(open, 't6').map(({ review }) => review)).not.toContain('stale')
})

test('an override leaves the counterparts that stay as they are', async () => {
  const open = await desk('审核人')
  await open.rule([ruling(open, 't22', { kind: 'approve' })])
  const before = linksOf(open, 't22')
  expect(before.length).toBeGreaterThan(1)
  const locals = before.flatMap(({ local }) => local ?? [])
  const chosen = [...locals, 'local:t18']
  await open.rule([
    ruling(open, 't22', { kind: 'override', chosen, relation: 'equal', restate: false }),
  ])
  const after = linksOf(open, 't22')
  expect(after).toHaveLength(before.length + 1)
  for (const link of before) {
    const same = after.find(({ local }) => local === link.local)
    expect(same).toMatchObject({
      relation: link.relation,
      main: link.main,
      review: link.review,
    })
  }
  expect(decisionRows(folder).at(-1)).toMatchObject({ object_id: 'local:t18' })
})

test('what other plans tell is found on asking, under the decisions on disk', async () => {
  const workspace = await loadWorkspace(folder)
  const documents = await readDocuments(
    workspace,
    undefined,
    ['sichuan-2023', 'chengdu-2023'],
    folder,
  )
  const office = {
    root: folder,
    policy: 'self',
    reviewer: '审核人',
    today: () => '2026-01-31',
  } as const
  const [province, city] = await openDesk(documents, office).relate()
  expect(province?.succession?.before).toBe('sichuan-2014')
  expect(city?.lineage?.middle).toBe('sichuan-2023')
  expect(city?.elsewhere?.length).toBeGreaterThan(0)
})

test('what others have decided since it was shown is not decided over, and is shown then', async () => {
  const one = await desk('甲')
  const other = await desk('乙')
  const approval = ruling(other, 't6', { kind: 'approve' })
  await one.rule([ruling(one, 't6', { kind: 'reject' })])
  expect(await other.rule([approval])).toEqual({
    rulings: [],
    failure: { code: 'decided-meanwhile', people: ['甲'] },
    others: [],
    waits: false,
  })
  expect(standing(other)).toEqual(standing(one))
  expect((await other.rule([ruling(other, 't7', { kind: 'approve' })])).failure).toBeNull()
  expect((await other.rule([ruling(other, 't6', { kind: 'approve' })])).failure).toBeNull()
})

test('a proposal withdrawn meanwhile is nothing that the matcher proposes', async () => {
  const one = await desk('甲', 'second')
  const chosen = ['local:t18']
  const relation = 'intersects'
  await one.rule([ruling(one, 't6', { kind: 'override', chosen, relation, restate: false })])
  const other = await desk('乙', 'second')
  const approval = ruling(other, 't6', { kind: 'approve' })
  await one.undo()
  expect((await other.rule([approval])).failure).toMatchObject({ code: 'decided-meanwhile' })
  expect(standing(other)).toEqual([])
})

test('an undo says whose word on the same stands, and goes on past rows that are gone', async () => {
  const one = await desk('甲', 'second')
  await one.rule([ruling(one, 't5', { kind: 'approve' })])
  await one.rule([ruling(one, 't6', { kind: 'none', reason: 'other' })])
  const other = await desk('乙', 'second')
  await other.rule([ruling(other, 't6', { kind: 'approve' })])
  expect(await one.undo()).toMatchObject({ failure: null, others: ['乙'] })
  rmSync(join(folder, 'alignments', 'national-2022--sichuan-2023.sssom.tsv'))
  expect(await one.undo()).toMatchObject({ failure: null, others: [] })
})

test('what others have decided meanwhile is taken in when the decisions are read again', async () => {
  const one = await desk('甲')
  const other = await desk('乙')
  const before = other.session()
  expect(await other.reread()).toEqual({ fresh: 0, people: [], failure: null })
  expect(other.session()).toBe(before)
  await one.rule([ruling(one, 't6', { kind: 'approve' })])
  expect(await other.reread()).toEqual({ fresh: 1, people: ['甲'], failure: null })
  expect(isApproved(other, 't6', 0)).toBe(true)
  const after = other.session()
  const mend = breakDecisions('sichuan-2023')
  expect(await other.reread()).toMatchObject({ fresh: 0, failure: { code: 'invalid-decisions' } })
  expect(other.session()).toBe(after)
  mend()
})
