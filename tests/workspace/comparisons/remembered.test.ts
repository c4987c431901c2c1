import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { remembered, rememberIn } from '../../../src/workspace/comparisons/remembered.ts'

let folder: string
let computed: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-remembered-'))
  computed = 0
})
afterEach(() => rmSync(folder, { recursive: true }))

const compute = async () => ({ text: '质量', numbers: [0.1, 2], times: ++computed })
const ask = (key: unknown) => remembered(key, compute)

test('what was computed is there in the next run, for the same key and build only', async () => {
  rememberIn(folder, 'a')
  const first = await ask({ base: 'x' })
  expect(await ask({ base: 'x' })).toStrictEqual(first)
  expect(computed).toBe(1)
  await ask({ base: 'y' })
  expect(computed).toBe(2)
  rememberIn(folder, 'b')
  await ask({ base: 'x' })
  expect(computed).toBe(3)
})

test('a damaged file is computed again and replaced', async () => {
  rememberIn(folder, 'a')
  const first = await ask('x')
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'not gzip')
  expect(await ask('x')).toEqual({ ...first, times: 2 })
  expect(await ask('x')).toEqual({ ...first, times: 2 })
})

test('where nothing can be kept everything is computed', async () => {
  writeFileSync(join(folder, 'file'), '')
  rememberIn(join(folder, 'file'), 'a')
  await ask('x')
  await ask('x')
  expect(computed).toBe(2)
})

test('a failure is not remembered', async () => {
  rememberIn(folder, 'a')
  await expect(remembered('x', () => Promise.reject(new Error('bad')))).rejects.toThrow('bad')
  await ask('x')
  expect(computed).toBe(1)
})

test('the oldest are forgotten when there are too many', async () => {
  rememberIn(folder, 'a')
  for (let n = 0; n < 1000; n++) {
    const file = join(folder, `${n}.json.gz`)
    writeFileSync(file, '')
    utimesSync(file, n, n)
  }
  await ask('x')
  const left = readdirSync(folder)
  expect(left).toHaveLength(500)
  expect(left).not.toContain('500.json.gz')
  expect(left).toContain('501.json.gz')
  await ask('x')
  expect(computed).toBe(1)
})
