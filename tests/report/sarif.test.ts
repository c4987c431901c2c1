import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { ComparedPair } from '../../src/report/findings/findings.ts'
import { findingsOf } from '../../src/report/findings/findings.ts'
import { renderSarif, sarifVolume } from '../../src/report/sarif.ts'
import { hostilePair } from './hostile.ts'
import { nationalPairs } from './seeds.ts'
import { plainWords } from './words.ts'

const schema = JSON.parse(
  readFileSync(new URL('fixtures/sarif-2.1.0.subset.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv({ formats: { uri: URL.canParse, 'uri-reference': isReference } }).compile(
  schema,
)

function isReference(text: string): boolean {
  return URL.canParse(text, 'file:///') && !/[\s<>"]/.test(text)
}

function write(pairs: readonly ComparedPair[]): string {
  const volume = sarifVolume(plainWords)
  const body = pairs.map((pair) => volume.add(pair)).join('')
  const { head, tail } = volume.close()
  return head + body + tail
}

describe('sarif', () => {
  test('is valid, with any number of pairs', async () => {
    for (const pairs of [[], [hostilePair()], await nationalPairs()]) {
      expect(validate(JSON.parse(write(pairs))), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  test('has a result for every finding, by a rule that is listed', async () => {
    const pairs = await nationalPairs()
    const [run] = JSON.parse(write(pairs)).runs
    expect(run.results).toHaveLength(pairs.flatMap(findingsOf).length)
    for (const { ruleId, ruleIndex } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    }
  })

  test('places a result at the words it is about', async () => {
    const [pair] = await nationalPairs()
    const source = readFileSync(pair?.comparison.base.source.path ?? '', 'utf8')
    const [run] = JSON.parse(write(pair ? [pair] : [])).runs
    const omitted = run.results.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'clause-omitted',
    )
    const { startLine, startColumn, endLine, endColumn, charOffset, charLength } =
      omitted.locations[0].physicalLocation.region
    const words = source.slice(charOffset, charOffset + charLength)
    expect(words.length).toBeGreaterThan(0)
    const upTo = (line: number, column: number) =>
      [...source.split('\n').slice(0, line - 1), ''].join('\n').length + column - 1
    expect([upTo(startLine, startColumn), upTo(endLine, endColumn)]).toEqual([
      charOffset,
      charOffset + charLength,
    ])
  })

  test('findings of a check make a log of the same form', () => {
    const log = JSON.parse(renderSarif(findingsOf(hostilePair()), plainWords))
    expect(log).toEqual(JSON.parse(write([hostilePair()])))
    expect(JSON.stringify(log)).not.toMatch(/\\u001b/)
  })
})
