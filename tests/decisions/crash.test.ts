import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../src/decisions/store.ts'
import { base, local } from './plan.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  path = join(folder, 'decisions.sssom.tsv')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Compiled code; who is killed leaves none behind, so one writer that ends by itself does it for all. */
let cache: string
beforeAll(async () => {
  cache = mkdtempSync(join(tmpdir(), 'duizhao-'))
  await writer(1, '甲', join(cache, 'decisions.sssom.tsv')).ended
})
afterAll(() => rmSync(cache, { recursive: true, force: true }))

const saved = () => openStore(path, { base: base.id, local: local.id }).read().records

/** A process that saves decisions, and what it has acknowledged so far. */
function writer(count: number, person: string, file = path) {
  const script = join(import.meta.dirname, 'writer.ts')
  const child = spawn(process.execPath, [script, file, `${count}`, person], {
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  let output = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  const ended = once(child, 'close')
  return {
    child,
    ended,
    /** Once it has acknowledged something; throws when it ends before. */
    started: Promise.race([
      once(child.stdout, 'data'),
      ended.then(() => {
        if (output === '') throw new Error(errors)
      }),
    ]),
    acknowledged: () => output.split('\n').slice(0, -1),
  }
}

test('two processes that write at the same time lose nothing', { timeout: 60_000 }, async () => {
  const writers = [writer(200, '甲'), writer(200, '乙')]
  await Promise.all(writers.map(({ ended }) => ended))
  const ids = saved().map(({ id }) => id)
  expect(ids).toHaveLength(400)
  expect(new Set(ids)).toEqual(new Set(writers.flatMap(({ acknowledged }) => acknowledged())))
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  expect(lines.filter((line) => line.startsWith('decision:'))).toHaveLength(400)
})

test('200 kills at random moments of saving, four processes at once', {
  timeout: 300_000,
}, async () => {
  const acknowledged: string[] = []
  const lane = async (name: string) => {
    for (let kill = 0; kill < 50; kill += 1) {
      const { child, started, ended, acknowledged: printed } = writer(10_000, name)
      await started
      await setTimeout(Math.random() * 10)
      child.kill('SIGKILL')
      await ended
      acknowledged.push(...printed())
      const ids = new Set(saved().map(({ id }) => id))
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([])
    }
  }
  await Promise.all(['甲', '乙', '丙', '丁'].map(lane))
})
