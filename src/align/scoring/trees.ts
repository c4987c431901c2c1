import { oncePer } from '../../once-per.ts'
import { columnOf, type FeatureTable, rowCount } from '../features/feature-table.ts'
import { logistic } from './linear.ts'

/** A question and its two outcomes, each the next question or what it adds to the log-odds; at most 32 of the latter. */
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

/**
 * Probabilities of all rows; the table has every feature that the trees ask for. Instead of walking
 * from question to question it takes away, feature by feature, the leaves that a value rules out; the
 * leftmost one left is the tree's answer (Lucchese et al., "QuickScorer: A Fast Algorithm to Rank
 * Documents with Additive Ensembles of Regression Trees", SIGIR 2015).
 */
export function treeScores(model: TreeModel, table: FeatureTable): Float64Array {
  const { questions, leaves } = forestOf(model)
  const columns = questions.map(({ feature }) => columnOf(table, feature))
  const reachable = new Int32Array(model.trees.length)
  return new Float64Array(rowCount(table)).map((_, row) => {
    reachable.fill(ALL)
    questions.forEach(({ thresholds, trees, kept }, asked) => {
      const value = columns[asked]?.[row] ?? 0
      for (let n = 0; n < thresholds.length && value >= (thresholds[n] ?? 0); n++)
        reachable[trees[n] ?? 0] = (reachable[trees[n] ?? 0] ?? 0) & (kept[n] ?? 0)
    })
    let odds = model.bias
    for (let tree = 0; tree < reachable.length; tree++)
      odds += leaves[tree * LEAVES + leftmost(reachable[tree] ?? 0)] ?? 0
    return logistic(odds)
  })
}

/** Leaves that a tree may have, one to a bit. */
const LEAVES = 32
const ALL = -1

/** Position of the lowest bit that is set. */
const leftmost = (bits: number): number => 31 - Math.clz32(bits & -bits)

/** A model in columns. */
interface Forest {
  /** What is asked of every feature, thresholds ascending: the tree, and what it keeps of its leaves when the row goes right. */
  readonly questions: readonly {
    readonly feature: string
    readonly thresholds: Float64Array
    readonly trees: Int32Array
    readonly kept: Int32Array
  }[]
  /** From left to right, `LEAVES` to a tree. */
  readonly leaves: Float64Array
}

const forestOf = oncePer((model: TreeModel): Forest => {
  const leaves = new Float64Array(model.trees.length * LEAVES)
  const asked: { feature: string; below: number; tree: number; kept: number }[] = []
  model.trees.forEach((root, tree) => {
    /** Numbers the leaves under a node from `first` and returns the next number. */
    const lay = (node: Tree, first: number): number => {
      if (first >= LEAVES) throw new RangeError(`A tree has at most ${LEAVES} leaves`)
      if (typeof node === 'number') {
        leaves[tree * LEAVES + first] = node
        return first + 1
      }
      const middle = lay(node.left, first)
      const ruledOut = (2 ** middle - 1) & ~(2 ** first - 1)
      asked.push({ feature: node.feature, below: node.below, tree, kept: ~ruledOut })
      return lay(node.right, middle)
    }
    lay(root, 0)
  })
  asked.sort((a, b) => a.below - b.below)
  const questions = Array.from(
    Map.groupBy(asked, ({ feature }) => feature),
    ([feature, own]) => ({
      feature,
      thresholds: Float64Array.from(own, ({ below }) => below),
      trees: Int32Array.from(own, ({ tree }) => tree),
      kept: Int32Array.from(own, ({ kept }) => kept),
    }),
  )
  return { questions, leaves }
})
