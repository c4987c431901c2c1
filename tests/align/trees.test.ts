import { expect, test } from 'vitest'
import { featureTable } from '../../src/align/feature-table.ts'
import { linearScores, logistic } from '../../src/align/linear.ts'
import { treeScores } from '../../src/align/trees.ts'

const table = { ...featureTable(['a', 'b'], 2), values: Float64Array.of(0.2, 1, 0.8, 1) }

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

test('a regression weighs features by name and ignores the rest', () => {
  const model = { bias: 1, weights: { a: 10, unknown: 3 } }
  expect([...linearScores(model, table)]).toEqual([logistic(3), logistic(9)])
})
