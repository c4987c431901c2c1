import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DuizhaoError, type Failure } from '../../../src/errors.ts'
import { loadEmbedding, openEmbedding } from '../../../src/workspace/comparisons/embedding.ts'
import { embeddingLimits } from '../../../src/workspace/comparisons/parse-embedding.ts'
import { loadWorkspace } from '../../../src/workspace/load.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-embedding-'))
  name('vectors.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Has the workspace name this file, or none. */
function name(path: string | null): void {
  const key = path === null ? '' : `embedding: ${path}\n`
  writeFileSync(join(folder, 'duizhao.yaml'), `documents: []\n${key}`)
}
const write = (content: string | Uint8Array) =>
  writeFileSync(join(folder, 'vectors.jsonl'), content)
const load = async () => loadEmbedding(await loadWorkspace(folder))

async function failure(): Promise<Failure> {
  const error = await load().catch((thrown: unknown) => thrown)
  if (error instanceof DuizhaoError) return error.failure
  throw new Error('not refused', { cause: error })
}

const good = '{ "text": "推广清洁生产。", "vector": [0.5, -1, 2e-3] }'

test('a workspace that names no file has none', async () => {
  name(null)
  expect(await load()).toBeUndefined()
  expect(await loadEmbedding(null)).toBeUndefined()
})

test('vectors are found by the text; blank lines, line ends and a byte-order mark do no harm', async () => {
  write(`\ufeff${good}\r\n\n{"vector":[1,2,3],"text":"二","id":7}\n{"text":"二","vector":[4,5,6]}`)
  const embedding = await load()
  expect([...Float64Array.from(embedding?.vectorOf('推广清洁生产。') ?? [])]).toEqual([
    0.5,
    -1,
    expect.closeTo(0.002),
  ])
  expect(embedding?.vectorOf('二')).toEqual(Float32Array.of(4, 5, 6))
  expect(embedding?.vectorOf('推广清洁生产')).toBeUndefined()
})

test('the file is read once for a workspace, and not parsed before it is needed', async () => {
  write('no JSON')
  const workspace = await loadWorkspace(folder)
  const opened = await openEmbedding(workspace)
  expect(opened?.sha256).toMatch(/^[0-9a-f]{64}$/)
  rmSync(join(folder, 'vectors.jsonl'))
  expect(await openEmbedding(workspace)).toBe(opened)
  expect(() => opened?.parse()).toThrow(DuizhaoError)
})

test.each([
  ['no JSON', '{ "text": ', { line: 1, place: '', expected: 'JSON, UTF-8' }],
  ['NaN', `${good}\n{ "text": "二", "vector": [NaN, 1, 1] }`, { line: 2, expected: 'JSON, UTF-8' }],
  ['other bytes than UTF-8', Buffer.from('{"text":"\xff","vector":[1]}', 'latin1'), { line: 1 }],
  ['no object', `${good}\n\n[1, 2, 3]`, { line: 3, place: '' }],
  ['nothing at all', '\n', { line: 1, place: '' }],
  ['no text', '{ "vector": [1] }', { line: 1, place: 'text', expected: 'string' }],
  ['no vector', `${good}\n{ "text": "二" }`, { line: 2, place: 'vector' }],
  ['an empty vector', '{ "text": "二", "vector": [] }', { line: 1, place: 'vector' }],
  ['words', '{ "text": "二", "vector": [1, "2"] }', { line: 1, place: 'vector[1]' }],
  ['infinity', '{ "text": "二", "vector": [1e999] }', { line: 1, place: 'vector[0]' }],
  ['beyond 32 bits', '{ "text": "二", "vector": [1, 1e39] }', { line: 1, place: 'vector[1]' }],
])('%s is refused with its line', async (_, content, facts) => {
  write(content)
  expect(await failure()).toMatchObject({
    code: 'embedding-invalid',
    path: 'vectors.jsonl',
    ...facts,
  })
})

test('vectors of different lengths are refused', async () => {
  write(`${good}\n{ "text": "二", "vector": [1, 2] }`)
  const facts = { path: 'vectors.jsonl', line: 2, numbers: 2, others: 3 }
  expect(await failure()).toEqual({ code: 'embedding-mixed', ...facts })
})

test('a file that is not there, a folder and a way out of the workspace are refused', async () => {
  const missing = { path: 'duizhao.yaml', file: 'vectors.jsonl' }
  expect(await failure()).toEqual({ code: 'missing-embedding', ...missing })
  mkdirSync(join(folder, 'vectors.jsonl'))
  expect(await failure()).toEqual({ code: 'not-a-file', path: 'vectors.jsonl' })
  name('../vectors.jsonl')
  expect(await failure()).toEqual({ code: 'outside-workspace', path: '../vectors.jsonl' })
})

test('a file, a line and a number of lines without measure are refused', async () => {
  const { fileBytes, lineBytes, lines } = embeddingLimits
  write('\n'.repeat(lines + 1))
  expect(await failure()).toMatchObject({ code: 'embedding-too-large', reason: `> ${lines} lines` })
  write(`${good}\n${' '.repeat(lineBytes + 1)}`)
  expect(await failure()).toMatchObject({ path: 'vectors.jsonl:2', reason: `> ${lineBytes} bytes` })
  truncateSync(join(folder, 'vectors.jsonl'), fileBytes + 1)
  expect(await failure()).toMatchObject({ path: 'vectors.jsonl', reason: `> ${fileBytes} bytes` })
})
