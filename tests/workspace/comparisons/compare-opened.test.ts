import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compareOpened } from '../../../src/workspace/comparisons/compare-opened.ts'
import { openPair } from '../../../src/workspace/comparisons/compare-pair.ts'
import { rememberIn } from '../../../src/workspace/comparisons/remembered.ts'
import { loadWorkspace } from '../../../src/workspace/load.ts'
import { basePlan, localPlan } from '../run-of.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-opened-'))
  mkdirSync(join(folder, 'alignments'))
  rememberIn(join(folder, 'cache'), 'test')
  write({})
})
afterEach(() => rmSync(folder, { recursive: true }))

function write({ title = 'local', text = localPlan, more = '' }): void {
  writeFileSync(join(folder, 'base.txt'), basePlan)
  writeFileSync(join(folder, 'local.txt'), text)
  writeFileSync(
    join(folder, 'duizhao.yaml'),
    `documents:
  - { id: base, path: base.txt, title: base }
  - { id: local, path: local.txt, title: ${title}, parent: base }
${more}`,
  )
}

async function compared() {
  const workspace = await loadWorkspace(folder)
  const { base, local } = await openPair(workspace, { base: 'base', local: 'local' }, folder)
  return compareOpened(workspace, base, local)
}
const kept = () => readdirSync(join(folder, 'cache')).length

test('a comparison is the same computed and remembered', async () => {
  const first = await compared()
  expect(await compared()).toStrictEqual(first)
  expect(kept()).toBe(1)
})

test('another text, another title, another decision, policy and embedding are other comparisons', async () => {
  await compared()
  const { clauses } = await compared()
  write({ text: localPlan.replace('。', '并公示。') })
  expect((await compared()).clauses).not.toEqual(clauses)
  write({ title: 'renamed' })
  expect((await compared()).local.title).toBe('renamed')
  write({ more: 'review: second\n' })
  await compared()
  expect(kept()).toBe(4)
  write({ more: 'embedding: vectors.jsonl\n' })
  writeFileSync(join(folder, 'vectors.jsonl'), '{ "text": "打造旅游服务品牌。", "vector": [1] }')
  await compared()
  writeFileSync(join(folder, 'vectors.jsonl'), '{ "text": "打造旅游服务品牌。", "vector": [2] }')
  await compared()
  expect(kept()).toBe(6)
  write({})
  writeFileSync(join(folder, 'alignments/base--local.sssom.tsv'), 'broken')
  await expect(compared()).rejects.toThrow('invalid-decisions')
})
