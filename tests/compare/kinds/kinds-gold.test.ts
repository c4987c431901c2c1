import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AdaptationKind } from '../../../src/compare/comparison.ts'
import { editsOf } from '../../../src/compare/edits/edits.ts'
import { kindsOf } from '../../../src/compare/kinds/kinds.ts'
import { cleanText } from '../../../src/text/clean.ts'

const CODES: Readonly<Record<AdaptationKind, string>> = {
  'scope-widened': 'scope+',
  'scope-narrowed': 'scope-',
  strengthened: 'strength+',
  weakened: 'strength-',
  'target-changed': 'target',
  'actor-changed': 'actor',
  localised: 'local',
  reworded: 'wording',
}

interface Unit {
  readonly segments: readonly { readonly id: string; readonly text: string }[]
}

function read(name: string): string {
  return readFileSync(new URL(`../../gold/${name}`, import.meta.url), 'utf8')
}

function segments(id: string): ReadonlyMap<string, string> {
  const { units } = JSON.parse(read(`${id}.json`)) as { units: Unit[] }
  return new Map(units.flatMap((unit) => unit.segments.map(({ id, text }) => [id, text])))
}

/** Adapted clauses of a pair with the kinds that the annotators and `kindsOf` see in them. */
function judged(pair: string, localId: string) {
  const base = segments('national-2022')
  const local = segments(localId)
  return read(`${pair}.gold.segments.tsv`)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, status]) => status === 'adapted')
    .map(([id = '', , counterparts = '', kinds = '']) => {
      const from = cleanText(base.get(counterparts.split(',')[0] ?? '') ?? '').text
      const to = cleanText(local.get(id) ?? '').text
      const found = kindsOf(from, to, editsOf(from, to), { base: [], local: [] })
      return { gold: kinds.split(','), found: found.map((kind) => CODES[kind]) }
    })
}

function f1(rows: ReturnType<typeof judged>, counts: (kind: string) => boolean): number {
  let agreed = 0
  let all = 0
  for (const { gold, found } of rows) {
    agreed += 2 * found.filter((kind) => counts(kind) && gold.includes(kind)).length
    all += [...found, ...gold].filter(counts).length
  }
  return agreed / all
}

const rows = {
  'national-sichuan': judged('national-sichuan', 'sichuan-2023'),
  'national-sichuan2014': judged('national-sichuan2014', 'sichuan-2014'),
}

describe('kindsOf against the annotators', () => {
  it.each(Object.entries(rows))('agrees on three kinds of four in %s', (_, pair) => {
    expect(f1(pair, () => true)).toBeGreaterThanOrEqual(0.75)
  })

  it('agrees on what was strengthened and weakened', () => {
    const all = Object.values(rows).flat()
    expect(f1(all, (kind) => kind.startsWith('strength'))).toBeGreaterThanOrEqual(0.75)
  })
})
