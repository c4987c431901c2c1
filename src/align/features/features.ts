import type { Candidates } from '../pairing/candidates.ts'
import type { Pairing } from '../pairing/pairing.ts'
import { conceptFeatures } from './concept-features.ts'
import { coverFeatures } from './cover-features.ts'
import type { FeatureTable } from './feature-table.ts'
import { keyWordFeatures } from './key-word-features.ts'
import { leadFeatures } from './lead-features.ts'
import { ownFeatures } from './own-features.ts'
import { surroundingFeatures } from './surrounding-features.ts'

/** What is measured of two clauses by themselves and where they stand; see each group for its units. */
export function pairFeatures(pairing: Pairing, candidates: Candidates) {
  const near = pairing.nearness()
  const own = ownFeatures(pairing, candidates)
  const cover = coverFeatures(pairing, candidates, near)
  const surroundings = surroundingFeatures(pairing, candidates)
  return {
    ...own,
    ...cover,
    ...conceptFeatures(pairing, candidates),
    ...keyWordFeatures(pairing, candidates, near),
    ...surroundings,
    ...leadFeatures(candidates, { ...own, ...cover, ...surroundings }),
  } satisfies FeatureTable
}
