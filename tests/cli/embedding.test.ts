import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readDocuments } from '../../cli/tui/desk/documents.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'
import { runHere } from './run-here.ts'

const nation = `一、重点任务
（一）推动绿色发展。推广清洁生产技术，严控高耗能项目盲目上马，建设绿色工厂。
（二）完善公共服务。发展普惠养老服务，健全社区托育网络。
`
const place = `一、重点任务
（一）推动绿色发展。推广清洁生产工艺技术，遏制两高产业无序扩张，培育绿色工厂和园区。
（二）完善公共服务。发展普惠型养老服务，建设社区托育设施。
`
const folder = mkdtempSync(join(tmpdir(), 'duizhao-embedding-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const duizhao = (...args: readonly string[]) => runHere(args, { cwd: folder })

async function json(...args: readonly string[]) {
  const { status, stdout, stderr } = await duizhao(...args, '--format', 'json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout)
}

function embed(path: string | null): void {
  const key = path === null ? '' : `embedding: ${path}\n`
  write(
    'duizhao.yaml',
    `documents:
  - { id: nation, path: nation.txt, title: 国家方案 }
  - { id: region, path: place.txt, title: 大区方案, parent: nation }
  - { id: place, path: place.txt, title: 地方方案, parent: region, predecessor: nation }
pairs:
  - { base: nation, local: place }
${key}`,
  )
}

beforeEach(() => {
  write('nation.txt', nation)
  write('place.txt', place)
  write('gold.json', '{"base":"nation","local":"place","units":"outline","tasks":"gold.tsv"}')
  write('gold.tsv', 'base\tlocal\tgrade\nt1\tt1\t2\n')
  embed(null)
})

test('compare goes by the vectors that the workspace names, with and without decisions', async () => {
  const topics = ['清洁生产', '绿色工厂', '养老', '托育']
  const texts = [nation, place].flatMap((text) => text.match(/[^。，\n]+[。，]/g) ?? [])
  const lines = texts.map((text) => {
    const vector = topics.map((topic) => (text.includes(topic) ? 1 : 0))
    return JSON.stringify({ text, vector: [...vector, /高耗能|两高/.test(text) ? 1 : 0] })
  })
  write('vectors.jsonl', lines.join('\n'))
  const own = await json('compare', 'nation', 'place')
  embed('vectors.jsonl')
  const embedded = await json('compare', 'nation', 'place')
  expect(embedded).not.toEqual(own)
  expect(await json('compare', 'nation', 'place', '--no-decisions')).toEqual(embedded)
  expect(await json('report', 'nation', 'place')).toMatchObject({ alignments: embedded.alignments })
})

test.each([
  [['compare', 'nation', 'place']],
  [['compare', 'nation', 'place', '--no-decisions']],
  [['report', '--format', 'json']],
  [['check']],
  [['update']],
  [['decide', 'approve', 't1', '--pair', 'nation', 'place', '--reviewer', '甲']],
  [['eval', 'gold.json']],
  [['agencies', 'place', '--against', 'nation']],
  [['targets', 'place', '--against', 'nation']],
  [['strength', 'place', '--against', 'nation']],
  [['matrix', 'nation', 'place']],
  [['lineage', 'place']],
  [['lineage', 'nation', 'region', 'place']],
])('%j reads them', async (args) => {
  embed('gone.jsonl')
  const { status, stderr } = await duizhao(...args)
  expect(stderr).toMatch(
    /^duizhao: duizhao\.yaml: the file of the embedding, gone\.jsonl, does not/,
  )
  expect(status).toBe(2)
})

test('the review terminal reads them', async () => {
  embed('gone.jsonl')
  const documents = readDocuments(await loadWorkspace(folder), undefined, [], folder)
  await expect(documents).rejects.toThrow('missing-embedding')
})

test.each([
  [['outline', 'nation', '--format', 'json']],
  [['documents']],
  [['targets', 'place']],
  [['decisions', 'list']],
])('%j does not need them', async (args) => {
  embed('gone.jsonl')
  expect(await duizhao(...args)).toMatchObject({ status: 0 })
})

test.each([
  ['en', 'vectors.jsonl:1: vector must be [0.1, …]. See docs/embedding.md.'],
  ['zh', 'vectors.jsonl:1：vector 应为 [0.1, …]，见 docs/embedding.zh-CN.md。'],
])('what is wrong with them is told in %s', async (language, wording) => {
  write('vectors.jsonl', '{ "text": "推广清洁生产技术，" }\n')
  embed('vectors.jsonl')
  const { status, stdout, stderr } = await duizhao('compare', 'nation', 'place', '--lang', language)
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `duizhao: ${wording}\n`,
  })
})
