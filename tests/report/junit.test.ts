import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { ComparedPair } from '../../src/report/findings/findings.ts'
import { junitVolume } from '../../src/report/junit.ts'
import { attacks, hostilePair } from './hostile.ts'
import { nationalPairs } from './seeds.ts'
import { plainWords } from './words.ts'

const schema = readFileSync(new URL('fixtures/junit.xsd', import.meta.url), 'utf8')

function write(pairs: readonly ComparedPair[]): string {
  const volume = junitVolume(plainWords)
  const body = pairs.map((pair) => volume.add(pair)).join('')
  const { head, tail } = volume.close()
  return head + body + tail
}

describe('junit', () => {
  test('is valid under the schema, whatever the documents say', async () => {
    for (const pairs of [[], [hostilePair()], await nationalPairs()]) {
      const { valid, errors } = await validateXML({
        xml: { fileName: 'junit.xml', contents: write(pairs) },
        schema,
      })
      expect({ valid, errors }).toEqual({ valid: true, errors: [] })
    }
  })

  test('has a case per task and counts those that fail', async () => {
    const [pair] = await nationalPairs()
    const report = write(pair ? [pair] : [])
    const [, tests, failures] = /tests="(\d+)" failures="(\d+)"/.exec(report) ?? []
    expect(Number(tests)).toBe((pair?.comparison.tasks.length ?? 0) + 1)
    expect(Number(failures)).toBe(report.match(/<failure /g)?.length ?? 0)
  })

  test('shows hostile text as text', () => {
    const report = write([hostilePair()])
    expect(report).not.toContain('<script')
    expect(report).not.toContain('\u001b')
    expect(report).toContain(attacks[0].replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
  })
})
