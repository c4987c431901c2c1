import type { Candidates } from './candidates.ts'
import { contextFeatures } from './context.ts'
import { type FeatureTable, pairFeatures } from './features.ts'
import { type LinearModel, linearScores } from './linear.ts'
import type { Pairing } from './pairing.ts'
import { type TreeModel, treeScores } from './trees.ts'

/** The two models that score clauses: by themselves, and in their context. */
export interface ClauseModel {
  readonly first: LinearModel
  readonly second: TreeModel
}

/** Probability that each candidate is the same measure. */
export function scoreClauses(
  pairing: Pairing,
  candidates: Candidates,
  model: ClauseModel,
): Float64Array {
  const own = pairFeatures(pairing, candidates)
  return treeScores(
    model.second,
    inContext(pairing, candidates, own, linearScores(model.first, own)),
  )
}

/** The features of all candidates with those of their context, given first scores. */
export function inContext(
  { base, local }: Pairing,
  candidates: Candidates,
  own: FeatureTable,
  first: Float64Array,
): FeatureTable {
  const context = contextFeatures(base, local, candidates, first)
  return {
    names: [...own.names, ...context.names],
    rows: own.rows.map((row, n) => Float64Array.of(...row, ...(context.rows[n] ?? []))),
  }
}
