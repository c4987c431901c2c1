import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearScore, linearScores, logistic } from '../../../src/align/scoring/linear.ts'
import { type Tree, treeScores } from '../../../src/align/scoring/trees.ts'

const table = { a: Float64Array.of(0.2, 0.8), b: Float64Array.of(1, 1) }

test('trees add up, below goes left', () => {
  const model = {
    bias: -1,
    trees: [
      { feature: 'a', below: 0.5, left: 0, right: { feature: 'b', below: 1, left: 5, right: 2 } },
      1,
    ],
  }
  expect([...treeScores(model, table)]).toEqual([logistic(0), logistic(2)])
})

const value = fc.integer({ min: -4, max: 4 })
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    value,
    fc.record({
      feature: fc.constantFrom('a', 'b'),
      below: value,
      left: tie('tree'),
      right: tie('tree'),
    }),
  ),
}))

function walk(node: Tree, row: Readonly<Record<string, number>>): number {
  if (typeof node === 'number') return node
  return walk((row[node.feature] ?? 0) < node.below ? node.left : node.right, row)
}

test('the leaf that is left is the leaf that is walked to', () => {
  fc.assert(
    fc.property(fc.array(tree), value, value, (trees, a, b) => {
      const odds = trees.reduce((sum: number, tree) => sum + walk(tree, { a, b }), 0)
      const row = { a: Float64Array.of(a), b: Float64Array.of(b) }
      expect([...treeScores({ bias: 0, trees }, row)]).toEqual([logistic(odds)])
    }),
  )
})

test('a tree with more leaves than bits is refused', () => {
  const chain = (length: number): Tree =>
    length === 0 ? 0 : { feature: 'a', below: length, left: 0, right: chain(length - 1) }
  expect(treeScores({ bias: 0, trees: [chain(31)] }, table)).toHaveLength(2)
  expect(() => treeScores({ bias: 0, trees: [chain(32)] }, table)).toThrow(RangeError)
})

test('a regression weighs features by name and takes no notice of others', () => {
  const model = { bias: 1, weights: { a: 10 } }
  expect([...linearScores(model, table)]).toEqual([logistic(3), logistic(9)])
  expect(linearScore(model, { a: 0.2, b: 1 })).toBe(logistic(3))
})

test('a feature that was not measured is no zero', () => {
  const asks = { feature: 'unknown', below: 0, left: 1, right: 2 }
  expect(() => linearScores({ bias: 0, weights: { unknown: 3 } }, table)).toThrow(RangeError)
  expect(() => treeScores({ bias: 0, trees: [asks] }, table)).toThrow(RangeError)
})
