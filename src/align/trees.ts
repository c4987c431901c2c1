import type { FeatureTable } from './features.ts'
import { logistic } from './linear.ts'

/** A question and its two outcomes, each the next question or what it adds to the log-odds. */
export type Tree =
  | number
  | {
      readonly feature: string
      /** Rows below it go left. */
      readonly below: number
      readonly left: Tree
      readonly right: Tree
    }

/**
 * A sum of small decision trees (Friedman, "Greedy Function Approximation: A Gradient Boosting
 * Machine", Annals of Statistics 29, 2001).
 */
export interface TreeModel {
  readonly bias: number
  readonly trees: readonly Tree[]
}

/** Probabilities of all rows. */
export function treeScores(model: TreeModel, { names, rows }: FeatureTable): Float64Array {
  const position = new Map(names.map((name, f) => [name, f]))
  return Float64Array.from(rows, (row) => {
    let odds = model.bias
    for (const tree of model.trees) {
      let node = tree
      while (typeof node !== 'number')
        node = (row[position.get(node.feature) ?? 0] ?? 0) < node.below ? node.left : node.right
      odds += node
    }
    return logistic(odds)
  })
}
