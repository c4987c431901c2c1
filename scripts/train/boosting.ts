import { logistic } from '../../src/align/scoring/linear.ts'
import type { Tree, TreeModel } from '../../src/align/scoring/trees.ts'
import { type Random, randomFrom } from '../random.ts'
import type { Examples } from './examples.ts'
import { round } from './logistic.ts'

/** How much the trees may say. */
export interface BoostingOptions {
  /** Sums of trees grown apart, each on other parts of the evidence; the model is their mean. */
  readonly runs: number
  /** Trees of each sum. */
  readonly trees: number
  readonly depth: number
  /** Share of each tree's advice that is taken. */
  readonly rate: number
  /** Penalty on large leaves. */
  readonly ridge: number
  /** Least weight of evidence in a leaf. */
  readonly leaf: number
  /** Shares of the rows and of the features that each tree is shown. */
  readonly rows: number
  readonly features: number
}

const CUTS = 24

/**
 * Gradient-boosted trees on the logistic loss with second-order leaves, as in XGBoost (Chen and
 * Guestrin, KDD 2016), each grown on a part of the rows and features (Friedman, "Stochastic Gradient
 * Boosting", 2002); the mean of several such sums varies less (Breiman, "Bagging Predictors", 1996).
 */
export function fitTrees(examples: Examples, options: BoostingOptions): TreeModel {
  const runs = Array.from({ length: options.runs }, (_, n) =>
    boost(examples, options, randomFrom(n)),
  )
  return {
    bias: runs[0]?.bias ?? 0,
    trees: runs.flatMap(({ trees }) => trees.map((tree) => scaled(tree, 1 / options.runs))),
  }
}

function scaled(tree: Tree, by: number): Tree {
  if (typeof tree === 'number') return round(tree * by)
  return { ...tree, left: scaled(tree.left, by), right: scaled(tree.right, by) }
}

function boost(examples: Examples, options: BoostingOptions, random: Random): TreeModel {
  const { names, rows, labels, weights } = examples
  const cuts = names.map((_, f) => cutsOf(rows.map((row) => row[f] ?? 0)))
  const bins = cuts.map((list, f) =>
    Uint8Array.from(rows, (row) => list.filter((cut) => (row[f] ?? 0) >= cut).length),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const share = labels.reduce((sum, label, n) => sum + label * (weights[n] ?? 1), 0) / total
  const bias = Math.log(share / (1 - share))
  const odds = new Float64Array(rows.length).fill(bias)
  const everyone = rows.map((_, n) => n)
  const trees: Tree[] = []
  for (let t = 0; t < options.trees; t++) {
    const slope = new Float64Array(rows.length)
    const bend = new Float64Array(rows.length)
    odds.forEach((value, n) => {
      const p = logistic(value)
      slope[n] = (p - (labels[n] ?? 0)) * (weights[n] ?? 1)
      bend[n] = p * (1 - p) * (weights[n] ?? 1)
    })
    const asked = names.map((_, f) => f).filter(() => random() < options.features)
    const shown = everyone.filter(() => random() < options.rows)
    trees.push(grow(shown, everyone, options.depth))

    /** Grown on the `members`; its advice goes to `all`. */
    function grow(members: readonly number[], all: readonly number[], depth: number): Tree {
      let sum = 0
      let mass = 0
      for (const n of members) {
        sum += slope[n] ?? 0
        mass += bend[n] ?? 0
      }
      const split = depth > 0 ? bestSplit(members, sum, mass) : undefined
      if (!split) {
        const value = round((-options.rate * sum) / (mass + options.ridge))
        for (const n of all) odds[n] = (odds[n] ?? 0) + value
        return value
      }
      const bin = bins[split.feature] as Uint8Array
      const isLeft = (n: number) => (bin[n] ?? 0) <= split.cut
      const isRight = (n: number) => !isLeft(n)
      return {
        feature: names[split.feature] ?? '',
        below: cuts[split.feature]?.[split.cut] ?? 0,
        left: grow(members.filter(isLeft), all.filter(isLeft), depth - 1),
        right: grow(members.filter(isRight), all.filter(isRight), depth - 1),
      }
    }

    function bestSplit(members: readonly number[], sum: number, mass: number) {
      const gainOf = (s: number, m: number) => (s * s) / (m + options.ridge)
      let best = 1e-3
      let found: { readonly feature: number; readonly cut: number } | undefined
      for (const feature of asked) {
        const count = (cuts[feature]?.length ?? 0) + 1
        const sums = new Float64Array(count)
        const masses = new Float64Array(count)
        const bin = bins[feature] as Uint8Array
        for (const n of members) {
          const b = bin[n] ?? 0
          sums[b] = (sums[b] ?? 0) + (slope[n] ?? 0)
          masses[b] = (masses[b] ?? 0) + (bend[n] ?? 0)
        }
        let left = 0
        let leftMass = 0
        for (let cut = 0; cut < count - 1; cut++) {
          left += sums[cut] ?? 0
          leftMass += masses[cut] ?? 0
          if (leftMass < options.leaf || mass - leftMass < options.leaf) continue
          const gain =
            gainOf(left, leftMass) + gainOf(sum - left, mass - leftMass) - gainOf(sum, mass)
          if (gain <= best) continue
          best = gain
          found = { feature, cut }
        }
      }
      return found
    }
  }
  return { bias: round(bias), trees }
}

/** Thresholds at even shares of the values, closer together among the greatest, where the links are. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const cuts = new Set<number>()
  for (let n = 1; n < CUTS; n++) {
    cuts.add(round(sorted[Math.floor((sorted.length * n) / CUTS)] ?? 0))
    cuts.add(round(sorted[sorted.length - 1 - Math.floor((sorted.length * 0.08 * n) / CUTS)] ?? 0))
  }
  return [...cuts].sort((a, b) => a - b)
}
