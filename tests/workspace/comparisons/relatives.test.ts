import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Comparison } from '../../../src/compare/comparison.ts'
import type { Pair } from '../../../src/document/pair.ts'
import { compareRelated } from '../../../src/workspace/comparisons/relatives.ts'
import { loadWorkspace } from '../../../src/workspace/load.ts'
import { basePlan, localPlan } from '../run-of.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-relatives-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A workspace of the base, `entries` in YAML, and as many localities; the comparisons of `pairs`, all where none are named. */
async function related(
  entries: readonly string[],
  pairs?: readonly Pair[],
): Promise<readonly Comparison[]> {
  writeFileSync(join(folder, 'base.txt'), basePlan)
  writeFileSync(join(folder, 'local.txt'), localPlan)
  const documents = ['{ id: base, path: base.txt, title: base }', ...entries]
  const yaml = `documents:\n${documents.map((entry) => `  - ${entry}`).join('\n')}\n`
  writeFileSync(join(folder, 'duizhao.yaml'), yaml)
  const workspace = await loadWorkspace(folder)
  const comparisons = []
  const runs = compareRelated(workspace, pairs ?? workspace.pairs, workspace.pairs, folder)
  for await (const { comparison } of runs) comparisons.push(comparison)
  return comparisons
}

const local = (id: string, more = 'parent: base') =>
  `{ id: ${id}, path: local.txt, title: ${id}, ${more} }`

const locals = (count: number) => Array.from({ length: count }, (_, at) => local(`local-${at + 1}`))

test('clauses that a locality added are found in those before it', async () => {
  const [first, second] = await related(locals(2))
  expect(first?.elsewhere).toEqual([])
  expect(second?.elsewhere?.map(({ document }) => document)).toContain('local-1')
})

test('a shard finds what the whole run finds', async () => {
  const [, , third] = await related(locals(3))
  const [alone] = await related(locals(3), [{ base: 'base', local: 'local-3' }])
  expect(alone).toEqual(third)
})

test('many localities are not compared with one another', async () => {
  const comparisons = await related(locals(9))
  expect(comparisons.every(({ elsewhere }) => elsewhere === undefined)).toBe(true)
})

test('a chain of parents gives a lineage, a predecessor a succession', async () => {
  const [province, city] = await related([
    local('province', 'parent: base, predecessor: base'),
    local('city', 'parent: province'),
  ])
  expect(province).not.toHaveProperty('lineage')
  expect(province?.succession).toMatchObject({ before: 'base', after: 'province' })
  expect(city?.lineage).toMatchObject({ top: 'base', middle: 'province', bottom: 'city' })
  expect(city).not.toHaveProperty('succession')
})

test('parents in a circle are no chain', async () => {
  const pairs = [{ base: 'base', local: 'one' }]
  const [one] = await related([local('one', 'parent: two'), local('two', 'parent: one')], pairs)
  expect(one).not.toHaveProperty('lineage')
})
