import { contextFeatures } from '../features/context.ts'
import type { FeatureTable } from '../features/feature-table.ts'
import { pairFeatures } from '../features/features.ts'
import type { Candidates } from '../pairing/candidates.ts'
import type { Pairing } from '../pairing/pairing.ts'
import { type LinearModel, linearScores } from './linear.ts'
import { shortlist } from './shortlist.ts'
import { type TreeModel, treeScores } from './trees.ts'

/** The models that score clauses: at a glance, by themselves, and in their context. */
export interface ClauseModel {
  readonly glance: LinearModel
  readonly first: LinearModel
  readonly second: TreeModel
}

/** Candidates with the probability that each is the same measure. */
export interface ScoredCandidates extends Candidates {
  readonly scores: Float64Array
}

/** Looks at all candidates, measures those worth it, and measures them again in their context. */
export function scoreClauses(
  pairing: Pairing,
  candidates: Candidates,
  model: ClauseModel,
): ScoredCandidates {
  const listed = shortlist(pairing, candidates, model.glance)
  const own = pairFeatures(pairing, listed)
  const features = inContext(pairing, listed, own, linearScores(model.first, own))
  return { ...listed, scores: treeScores(model.second, features) }
}

/** The candidates' own features with those of their context, by their first scores. */
export function inContext(
  { base, local }: Pairing,
  candidates: Candidates,
  own: FeatureTable,
  first: Float64Array,
): FeatureTable {
  return { ...own, ...contextFeatures(base, local, candidates, first) }
}
