import { glance } from '../features/glance.ts'
import type { Candidates } from '../pairing/candidates.ts'
import type { Pairing } from '../pairing/pairing.ts'
import { type LinearModel, linearScores } from './linear.ts'

/** Probability below which a candidate is dropped: six right links in a hundred start lower. */
const HOPELESS = 0.006

/** Without this much of their character pairs or of their words' company, two clauses share nothing. */
const SHARED_PAIRS = 0.02
const SHARED_COMPANY = 0.3

/** Drops the hopeless candidates and those that share nothing, but of the others never the likeliest of a clause. */
export function shortlist(
  pairing: Pairing,
  candidates: Candidates,
  model: LinearModel,
): Candidates {
  const { base, local } = candidates
  const table = glance(pairing, candidates)
  const scores = linearScores(model, table)
  const best = new Set([...likeliest(base, scores), ...likeliest(local, scores)])
  const places = Int32Array.from(scores.keys()).filter((place) => {
    const isBare =
      (table.pairs[place] ?? 0) < SHARED_PAIRS && (table.objectCompany[place] ?? 0) < SHARED_COMPANY
    if (isBare) return false
    return (scores[place] ?? 0) >= HOPELESS || best.has(place)
  })
  return {
    base: places.map((place) => base[place] ?? 0),
    local: places.map((place) => local[place] ?? 0),
  }
}

/** Place of the best candidate of every clause. */
function likeliest(clauses: Int32Array, scores: Float64Array): Iterable<number> {
  const best = new Map<number, number>()
  clauses.forEach((clause, place) => {
    const rival = best.get(clause)
    if (rival === undefined || (scores[place] ?? 0) > (scores[rival] ?? 0)) best.set(clause, place)
  })
  return best.values()
}
