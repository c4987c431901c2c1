import { expect, test } from 'vitest'
import { conceptFeatures } from '../../../src/align/features/concept-features.ts'
import { pairUp } from '../../../src/align/pairing/pairing.ts'
import { readTerms } from '../../../src/align/reading/reading.ts'
import { planOf } from '../plan.ts'

// 召回 and 三包 are one matter of the lexicon, as are 培训 and 培养.
const base = planOf('base', [
  ['依法召回', ['依法召回', '开展培训']],
  ['其他', ['修建公路']],
])
const local = planOf('local', [
  ['落实三包', ['落实三包', '开展培养']],
  ['水利', ['疏浚河道']],
])
const pairing = pairUp(readTerms(base), readTerms(local))

/** What is measured of one base and one local clause. */
function measure(i: number, j: number) {
  const table = conceptFeatures(pairing, { base: Int32Array.of(i), local: Int32Array.of(j) })
  return Object.fromEntries(Object.entries(table).map(([name, column]) => [name, column[0] ?? -1]))
}

test('a matter in other words is found in the clause, beside it, in its task and by its title', () => {
  const same = measure(0, 0)
  for (const name of ['conceptWindowBase', 'conceptTaskBase', 'conceptTitleBase', 'conceptTasks'])
    expect(same[name], name).toBeGreaterThan(0)
  expect(measure(0, 1).conceptWindowBase).toBe(same.conceptWindowBase)
  expect(measure(0, 1).conceptTitleBase).toBe(0)
})

test('what speaks of no common matter shares none', () => {
  for (const value of Object.values(measure(2, 2))) expect(value).toBe(0)
})

test('nothing counts for more than everything', () => {
  for (const [i, j] of [
    [0, 0],
    [1, 0],
    [1, 1],
  ] as const)
    for (const value of Object.values(measure(i, j))) expect(value).toBeLessThanOrEqual(1 + 1e-9)
})
