import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Side } from '../../src/document/pair.ts'
import { decidedPairs, loadDecisions, openDecisions } from '../../src/workspace/decisions.ts'
import { loadDocument } from '../../src/workspace/document.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'

const workspace = await loadWorkspace(fileURLToPath(new URL('../..', import.meta.url)))

test('the shipped plans that are compared, and the predecessor, have been reviewed', () => {
  const names = decidedPairs(workspace).map(({ base, local }) => `${base} ${local}`)
  expect(names.sort()).toEqual([
    'national-2022 chengdu-2023',
    'national-2022 gansu-2023',
    'national-2022 sichuan-2023',
    'sichuan-2014 sichuan-2023',
  ])
})

test.each(decidedPairs(workspace))(
  '$base, $local: sound, in force, every task decided',
  async (pair) => {
    expect(openDecisions(workspace, pair).inspect().problems).toEqual([])
    const base = await loadDocument(workspace, pair.base, workspace.root)
    const local = await loadDocument(workspace, pair.local, workspace.root)
    const decisions = loadDecisions(workspace, base, local)
    expect(decisions.filter(({ state }) => state !== 'approved')).toEqual([])
    expect(new Set(decisions.map(({ record }) => record.reviewer))).toEqual(
      new Set(['duizhao:curation']),
    )
    const decided = (side: Side) => new Set(decisions.map((decision) => decision[side]))
    expect(base.tasks.filter(({ id }) => !decided('base').has(id))).toEqual([])
    expect(local.tasks.filter(({ id }) => !decided('local').has(id))).toEqual([])
  },
)
