import type { Side } from '../../src/document/pair.ts'
import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadGold } from '../../src/workspace/gold/gold.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'

const root = new URL('../..', import.meta.url).pathname
const workspace = await loadWorkspace(root)
const paths = globSync('tests/gold/project/*.gold.json', { cwd: root }).sort()

test.each(paths)('%s speaks of every local clause, and of units that exist', async (path) => {
  const { gold } = await loadGold(workspace, path, root)
  const units = { base: gold.base.map(({ id }) => id), local: gold.local.map(({ id }) => id) }
  const segments = (side: Side) =>
    gold[side].flatMap(({ segments }) => segments.map(({ id }) => id))
  const rows = gold.clauses ?? []
  expect(rows.map(({ local }) => local)).toEqual(segments('local'))
  const known = new Set(segments('base'))
  expect(rows.flatMap(({ base }) => base).filter((id) => !known.has(id))).toEqual([])
  expect(rows.filter(({ status, base }) => (status === 'added') !== (base.length === 0))).toEqual(
    [],
  )
  for (const { base, local } of gold.tasks)
    expect([units.base.includes(base ?? ''), units.local.includes(local ?? '')]).toEqual([
      true,
      true,
    ])
})
