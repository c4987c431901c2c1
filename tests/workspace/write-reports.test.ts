import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ComparedPair } from '../../src/report/findings/findings.ts'
import { type FormatName, formats, type ReportOptions } from '../../src/report/formats.ts'
import { writeReports } from '../../src/workspace/write-reports.ts'
import { plainWords } from '../report/words.ts'
import { runOf } from './run-of.ts'

const options: ReportOptions = {
  language: 'zh',
  findings: plainWords,
  link: 'index.html',
  pairs: 100,
}

/** A pair like the others, under a name of its own. */
function pairNamed(id: string): ComparedPair {
  const run = runOf()
  return { ...run, comparison: { ...run.comparison, local: { ...run.comparison.local, id } } }
}

describe('writing reports', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duizhao-reports-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('keeps none of the pairs that are done, however many there are', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const made: WeakRef<object>[] = []
    const alive: number[] = []
    async function* pairs() {
      for (let index = 1; index <= 100; index += 1) {
        const pair = pairNamed(`local-${index}`)
        made.push(new WeakRef(pair.comparison))
        yield pair
        if (index % 20 !== 0) continue
        // A weak reference is held until the end of the turn in which it was made.
        await new Promise((resolve) => setTimeout(resolve))
        collect()
        alive.push(made.filter((reference) => reference.deref() !== undefined).length)
      }
    }
    const names = ['html', 'markdown', 'csv', 'json', 'sarif', 'junit', 'github'] as const
    const files = await writeReports(pairs(), names, folder, options)
    expect(files).toHaveLength(207)
    expect(files).toContain('matrix.csv')
    expect(Math.max(...alive)).toBeLessThan(5)
    const page = readFileSync(join(folder, 'index.html'), 'utf8')
    expect(page.match(/<section class="pair"/g)).toHaveLength(100)
  })

  test('leaves nothing behind when a pair cannot be compared', async () => {
    async function* pairs() {
      yield pairNamed('one')
      throw new Error('no such document')
    }
    const all = Object.keys(formats) as FormatName[]
    await expect(writeReports(pairs(), all, folder, options)).rejects.toThrow('no such document')
    expect(readdirSync(folder)).toEqual([])
  })

  test('refuses two pairs that would be one file', async () => {
    async function* pairs() {
      yield pairNamed('one')
      yield pairNamed('one')
    }
    await expect(writeReports(pairs(), ['csv'], folder, options)).rejects.toMatchObject({
      failure: { code: 'same-pair' },
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('says what the system refuses, and leaves what is there', async () => {
    mkdirSync(join(folder, 'index.html'))
    async function* pairs() {
      yield pairNamed('one')
    }
    await expect(writeReports(pairs(), ['csv', 'html'], folder, options)).rejects.toMatchObject({
      failure: { code: 'not-saved', path: join(folder, 'index.html'), reason: 'EISDIR' },
    })
    expect(readdirSync(folder)).toEqual(['index.html'])
  })
})
