import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from '../../../cli/tui/desk/desk.ts'
import { readDocuments } from '../../../cli/tui/desk/documents.ts'
import type { Ruling } from '../../../cli/tui/state/effect.ts'
import { loadWorkspace } from '../../../src/workspace/load.ts'
import { copyWorkspace, decisionRows, removeWorkspace } from './workspace.ts'

let folder: string
beforeEach(() => {
  folder = copyWorkspace()
})
afterEach(() => removeWorkspace(folder))

async function desk(reviewer: string, policy: 'self' | 'second' = 'self'): Promise<Desk> {
  const workspace = { ...(await loadWorkspace(folder)), review: policy }
  const documents = await readDocuments(workspace, undefined, ['sichuan-2023'], folder)
  return openDesk(documents, { root: folder, policy, reviewer, today: () => '2026-01-31' })
}

const linksOf = (open: Desk, task: string) =>
  open.session().pairs[0]?.base.linksOf.get(`base:${task}`) ?? []

const ruling = (open: Desk, task: string, verdict: Ruling['verdict'], note = ''): Ruling => ({
  pair: 0,
  base: `base:${task}`,
  locals: linksOf(open, task).flatMap(({ local }) => (local === null ? [] : [local])),
  verdict,
  note,
})

test('an approval is in the file and on the screen, undone and redone', async () => {
  const open = await desk('审阅人')
  await open.rule([ruling(open, 't1', { kind: 'approve' }, '逐条核对')])
  expect(linksOf(open, 't1').every(({ review }) => review === 'approved')).toBe(true)
  expect(decisionRows(folder)[0]).toMatchObject({
    subject_id: 'base:t1',
    reviewer_id: 'person:审阅人',
    comment: '逐条核对',
  })
  expect(await open.undo()).toBe(true)
  expect(linksOf(open, 't1').some(({ review }) => review === 'approved')).toBe(false)
  expect(await open.undo()).toBe(false)
  expect(await open.redo()).toBe(true)
  expect(linksOf(open, 't1').every(({ review }) => review === 'approved')).toBe(true)
  expect(await open.redo()).toBe(false)
})

test('an override links what was chosen and unlinks what was there', async () => {
  const open = await desk('审阅人')
  const chosen = ['local:t18', 'local:t17']
  await open.rule([ruling(open, 't6', { kind: 'override', chosen, relation: 'intersects' })])
  const links = linksOf(open, 't6')
  expect(new Set(links.map(({ local }) => local))).toEqual(new Set(chosen))
  expect(links.every(({ relation }) => relation === 'intersects')).toBe(true)
})

test('no counterpart takes every link away, with its reason', async () => {
  const open = await desk('审阅人')
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
    ruling(first, 't6', { kind: 'override', chosen: ['local:t18'], relation: 'intersects' }),
  ])
  expect(linksOf(first, 't6').some(({ review }) => review === 'proposed')).toBe(true)
  const second = await desk('乙', 'second')
  await second.rule([ruling(second, 't6', { kind: 'approve' })])
  expect(linksOf(second, 't6').map(({ review }) => review)).not.toContain('proposed')
  expect(linksOf(second, 't6').map(({ local }) => local)).toEqual(['local:t18'])
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
    reviewer: '审阅人',
    today: () => '2026-01-31',
  } as const
  const [province, city] = await openDesk(documents, office).relate()
  expect(province?.succession?.before).toBe('sichuan-2014')
  expect(city?.lineage?.middle).toBe('sichuan-2023')
  expect(city?.elsewhere?.length).toBeGreaterThan(0)
})
