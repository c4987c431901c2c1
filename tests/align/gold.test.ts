import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { align } from '../../src/align/align.ts'
import { compare } from '../../src/compare/compare.ts'
import { loadDocument } from '../../src/workspace/document.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'

// What the engine reaches on the gold of record, less a little: a change that costs more is seen.

const root = new URL('../../', import.meta.url).pathname
const gold = join(root, 'tests/gold')
const folder = mkdtempSync(join(tmpdir(), 'duizhao-gold-'))

async function compared(base: string, local: string): Promise<string> {
  const workspace = await loadWorkspace(root)
  const one = await loadDocument(workspace, base, root)
  const other = await loadDocument(workspace, local, root)
  const file = join(folder, `${local.replaceAll('/', '-')}.json`)
  writeFileSync(file, JSON.stringify(compare(one, other, align(one, other))))
  return file
}

const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { encoding: 'utf8' })

test.each([
  {
    pair: 'national-sichuan',
    local: 'sichuan-2023',
    least: { task: 0.98, link: 0.96, status: 0.92, omitted: 0.93 },
  },
  {
    pair: 'national-sichuan2014',
    local: 'sichuan-2014',
    least: { task: 0.93, link: 0.75, status: 0.8, omitted: 0.93 },
  },
])('$pair', async ({ pair, local, least }) => {
  const file = await compared('national-2022', local)
  const score = JSON.parse(run(join(gold, 'score.mjs'), pair, file, gold, gold, '--json'))
  expect(score.task.F1).toBeGreaterThanOrEqual(least.task)
  expect(score.link.F1).toBeGreaterThanOrEqual(least.link)
  expect(score.status.macroF1).toBeGreaterThanOrEqual(least.status)
  expect(score.omitted.F1).toBeGreaterThanOrEqual(least.omitted)
})

test('articles of a regulation', async () => {
  const base = 'tests/gold/regulations/国家-2019.md'
  const local = 'tests/gold/regulations/山东-2020.md'
  const file = await compared(base, local)
  const [, f1 = '0'] =
    /task F1 (\S+)/.exec(
      run(
        join(gold, 'score-articles.mjs'),
        join(root, base),
        join(root, local),
        join(gold, 'law-national-shandong.gold.tsv'),
        file,
      ),
    ) ?? []
  expect(Number(f1)).toBeGreaterThanOrEqual(0.95)
})
