import type { Candidates } from './candidates.ts'
import { contextFeatures } from './context.ts'
import { type FeatureTable, sideBySide } from './feature-table.ts'
import { pairFeatures } from './features.ts'
import { type LinearModel, linearScores } from './linear.ts'
import type { Pairing } from './pairing.ts'
import { type Shortlist, shortlist } from './shortlist.ts'
import { type TreeModel, treeScores } from './trees.ts'

/** The two models that score clauses: by themselves, and in their context. */
export interface ClauseModel {
  readonly first: LinearModel
  readonly second: TreeModel
}

/** Candidates with the probability that each is the same measure. */
export interface ScoredCandidates extends Candidates {
  readonly scores: Float64Array
}

/** Scores the candidates by themselves, and the better ones again in their context. */
export function scoreClauses(
  pairing: Pairing,
  candidates: Candidates,
  model: ClauseModel,
): ScoredCandidates {
  const own = pairFeatures(pairing, candidates)
  const listed = shortlist(candidates, own, linearScores(model.first, own))
  return { ...listed.candidates, scores: treeScores(model.second, inContext(pairing, listed)) }
}

/** The features of the listed candidates with those of their context. */
export function inContext({ base, local }: Pairing, listed: Shortlist): FeatureTable {
  return sideBySide(listed.own, contextFeatures(base, local, listed.candidates, listed.first))
}
