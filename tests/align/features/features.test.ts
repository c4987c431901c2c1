import { beforeAll, expect, test } from 'vitest'
import { contextFeatures } from '../../../src/align/features/context.ts'
import type { FeatureTable } from '../../../src/align/features/feature-table.ts'
import { pairFeatures } from '../../../src/align/features/features.ts'
import { glance } from '../../../src/align/features/glance.ts'
import { type Candidates, findCandidates } from '../../../src/align/pairing/candidates.ts'
import { type Pairing, pairUp } from '../../../src/align/pairing/pairing.ts'
import { readTerms } from '../../../src/align/reading/reading.ts'
import { loadDocument } from '../../../src/workspace/document.ts'
import { loadWorkspace } from '../../../src/workspace/load.ts'

const root = new URL('../../../', import.meta.url).pathname
let there: Pairing
let back: Pairing
let same: Pairing
beforeAll(async () => {
  const workspace = await loadWorkspace(root)
  const base = readTerms(await loadDocument(workspace, 'national-2022', root))
  const local = readTerms(await loadDocument(workspace, 'sichuan-2014', root))
  there = pairUp(base, local)
  back = pairUp(local, base)
  same = pairUp(base, base)
})

const swapped = ({ base, local }: Candidates): Candidates => ({ base: local, local: base })

/** Everything that is measured of a clause pair, by some first scores. */
function measure(pairing: Pairing, candidates: Candidates): FeatureTable {
  const own = pairFeatures(pairing, candidates)
  return {
    ...own,
    ...contextFeatures(pairing.base, pairing.local, candidates, own.pairs),
    ...glance(pairing, candidates),
  }
}

test('from the other side everything is as it was, the sides exchanged', () => {
  const candidates = findCandidates(there)
  const one = measure(there, candidates)
  const other = measure(back, swapped(candidates))
  const exchanged = (name: string) =>
    name.replace(
      /Base$|Local$|^base|^local/,
      (side) => ({ Base: 'Local', Local: 'Base', base: 'local', local: 'base' })[side] ?? side,
    )
  // These two look on from the local clause.
  const { beside: _, sameSentence: __, ...symmetric } = one
  for (const [name, column] of Object.entries(symmetric)) {
    const there = other[exchanged(name)] ?? new Float64Array()
    const apart = column.map((value, n) => Math.abs(value - (there[n] ?? Number.NaN)))
    expect(Math.max(...apart), name).toBeLessThan(1e-6)
  }
})

test('a document is measured against itself as the same', () => {
  const every = same.base.clauses.keys()
  const own = Int32Array.from(every)
  const table: FeatureTable = pairFeatures(same, { base: own, local: own })
  const expected = {
    pairs: 1,
    overlap: 1,
    softBase: 1,
    softLocal: 1,
    windowBase: 1,
    sentenceCoverLocal: 1,
    taskCoverBase: 1,
    verbNear: 1,
    headNear: 1,
    edited: 0,
    length: 0,
    placeInTask: 0,
  }
  for (const [name, value] of Object.entries(expected))
    for (const measured of table[name] ?? [Number.NaN]) expect(measured, name).toBeCloseTo(value, 6)
})

test('no measure is no number', () => {
  const table = measure(there, findCandidates(there))
  for (const [name, column] of Object.entries(table))
    expect(column.every(Number.isFinite), name).toBe(true)
})
