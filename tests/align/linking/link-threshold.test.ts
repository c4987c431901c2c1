import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkThreshold } from '../../../src/align/linking/link-threshold.ts'

const of = (...scores: number[]) => linkThreshold(Float64Array.from(scores))

test('where counterparts stand out, a doubtful one is left', () => {
  expect(of(0.99, 0.99, 0.99, 0.99, 0.02)).toBeGreaterThan(0.48)
})

test('where all are doubtful, less is asked of one', () => {
  expect(of(0.7, 0.6, 0.5, 0.4, 0.1, 0.1)).toBeCloseTo((2.2 * 2) / (4 + 2.4) / 2)
})

test('documents that have nothing in common are not linked by their likeliest pairs', () => {
  expect(of(0.2, 0.1, 0.1)).toBe(0.3)
  expect(of()).toBe(0.3)
})

test('the threshold lies between its floor and one half, whatever the order of the pairs', () => {
  const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })
  fc.assert(
    fc.property(scores, (some) => {
      const threshold = of(...some)
      expect(threshold).toBeGreaterThanOrEqual(0.3)
      expect(threshold).toBeLessThanOrEqual(0.5 + 1e-12)
      expect(of(...some.toReversed())).toBe(threshold)
    }),
  )
})
