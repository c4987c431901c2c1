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

/** Probabilities of all rows; a model is asked for tables of the same columns only. */
export function treeScores(model: TreeModel, table: FeatureTable): Float64Array {
  const { roots, features, values, children } = forestOf(model, table.names)
  const width = table.names.length
  return new Float64Array(rowCount(table)).map((_, row) => {
    const start = row * width
    let odds = model.bias
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] ?? 0
      for (;;) {
        const feature = features[node] ?? LEAF
        const value = values[node] ?? 0
        if (feature === LEAF) {
          odds += value
          break
        }
        node = (children[node] ?? 0) + ((table.values[start + feature] ?? 0) < value ? 0 : 1)
      }
    }
    return logistic(odds)
  })
}

const LEAF = -1

/** All nodes of a model in columns, for speed: a left child stands before its right one. */
interface Forest {
  readonly roots: Int32Array
  /** Position of the feature asked for, `LEAF` for none. */
  readonly features: Int8Array
  /** Threshold of a question, value of a leaf. */
  readonly values: Float64Array
  /** Position of the left child. */
  readonly children: Int32Array
}

const forests = new WeakMap<TreeModel, Forest>()

function forestOf(model: TreeModel, names: readonly string[]): Forest {
  const known = forests.get(model)
  if (known) return known
  const nodes: Tree[] = []
  const children: number[] = []
  const roots = model.trees.map((root) => {
    const first = nodes.push(root) - 1
    for (let at = first; at < nodes.length; at++) {
      const node = nodes[at]
      if (node === undefined || typeof node === 'number') continue
      children[at] = nodes.push(node.left, node.right) - 2
    }
    return first
  })
  const forest = {
    roots: Int32Array.from(roots),
    features: Int8Array.from(nodes, (node) =>
      typeof node === 'number' ? LEAF : names.indexOf(node.feature),
    ),
    values: Float64Array.from(nodes, (node) => (typeof node === 'number' ? node : node.below)),
    children: Int32Array.from(nodes, (_, at) => children[at] ?? 0),
  }
  forests.set(model, forest)
  return forest
}
