import { type FeatureTable, rowCount } from './feature-table.ts'
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
export function treeScores(model: TreeModel, table: FeatureTable): Float64Array {
  const trees = model.trees.map((tree) => flatten(tree, table.names))
  const width = table.names.length
  return new Float64Array(rowCount(table)).map((_, row) => {
    let odds = model.bias
    for (const tree of trees) odds += outcome(tree, table.values, row * width)
    return logistic(odds)
  })
}

/** A tree as columns of its nodes, children after parents; a leaf asks for feature −1. */
interface FlatTree {
  readonly features: Int8Array
  /** Threshold of a question, value of a leaf. */
  readonly values: Float64Array
  readonly left: Int16Array
  readonly right: Int16Array
}

function flatten(root: Tree, names: readonly string[]): FlatTree {
  const nodes = [root]
  const left: number[] = []
  const right: number[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (node === undefined || typeof node === 'number') continue
    left[at] = nodes.push(node.left) - 1
    right[at] = nodes.push(node.right) - 1
  }
  return {
    features: Int8Array.from(nodes, (node) =>
      typeof node === 'number' ? -1 : names.indexOf(node.feature),
    ),
    values: Float64Array.from(nodes, (node) => (typeof node === 'number' ? node : node.below)),
    left: Int16Array.from(nodes, (_, at) => left[at] ?? 0),
    right: Int16Array.from(nodes, (_, at) => right[at] ?? 0),
  }
}

function outcome(tree: FlatTree, values: Float64Array, start: number): number {
  let at = 0
  for (;;) {
    const feature = tree.features[at] ?? -1
    const value = tree.values[at] ?? 0
    if (feature < 0) return value
    at = ((values[start + feature] ?? 0) < value ? tree.left[at] : tree.right[at]) ?? 0
  }
}
