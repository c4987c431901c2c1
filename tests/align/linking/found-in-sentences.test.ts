import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundInSentences } from '../../../src/align/linking/found-in-sentences.ts'
import { readTerms } from '../../../src/align/reading/reading.ts'
import { planOf } from '../plan.ts'

const base = readTerms(planOf('base', [['任务', ['完善标准，', '加强计量。', '推进认证。']]]))
const local = readTerms(planOf('local', [['任务', ['健全标准。', '强化计量，', '深化认证。']]]))

const found = (scores: readonly (readonly [number, number, number])[]) =>
  foundInSentences(base, local, {
    base: Int32Array.from(scores, ([i]) => i),
    local: Int32Array.from(scores, ([, j]) => j),
    scores: Float64Array.from(scores, ([, , score]) => score),
  })

test('chances of the clauses of one sentence add up, of a sentence beside it they do not', () => {
  const { ofLocal, ofBase } = found([
    [0, 0, 0.3],
    [1, 0, 0.2],
    [2, 0, 0.4],
    [2, 1, 0.1],
  ])
  expect(ofLocal(0, 0)).toBeCloseTo(0.5)
  expect(ofLocal(1, 0)).toBeCloseTo(0.5)
  expect(ofLocal(2, 0)).toBeCloseTo(0.4)
  expect(ofBase(2, 0)).toBeCloseTo(0.4)
  expect(ofBase(2, 2)).toBeCloseTo(0.1)
  expect(ofBase(0, 1)).toBe(0)
})

test('two sentences correspond if any of their clauses do', () => {
  const { pairs } = found([
    [0, 1, 0.3],
    [1, 1, 0.2],
    [0, 2, 0.4],
  ])
  expect([...pairs]).toEqual([expect.closeTo(1 - 0.5 * 0.6)])
})

test('nothing is surer than certain, nor less likely than its likeliest clause', () => {
  const position = fc.nat({ max: 2 })
  const score = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(position, position, score), { selector: ([i, j]) => 3 * i + j }),
      (scores) => {
        const { ofLocal, ofBase, pairs } = found(scores)
        for (const [i, j, likely] of scores)
          for (const chance of [ofLocal(i, j), ofBase(i, j)]) {
            expect(chance).toBeGreaterThanOrEqual(likely)
            expect(chance).toBeLessThanOrEqual(1)
          }
        for (const chance of pairs) expect(chance).toBeLessThanOrEqual(1)
      },
    ),
  )
})
