import type { Candidates } from './candidates.ts'
import { type FeatureTable, featureTable, rowOf } from './feature-table.ts'

/** Candidates worth a second look, with what was measured of them. */
export interface Shortlist {
  readonly candidates: Candidates
  readonly own: FeatureTable
  readonly first: Float64Array
  /** Their places among all candidates. */
  readonly places: Int32Array
}

/** First score below which a candidate is dropped: one right link in a hundred starts lower. */
const HOPELESS = 0.003

/** Without this much of their character pairs or of their words' company, two clauses share nothing. */
const SHARED_PAIRS = 0.02
const SHARED_COMPANY = 0.3

/** Drops the hopeless candidates and those that share nothing, but of the others never the likeliest of a clause. */
export function shortlist(
  candidates: Candidates,
  own: FeatureTable,
  first: Float64Array,
): Shortlist {
  const best = new Set([
    ...likeliest(candidates.base, first),
    ...likeliest(candidates.local, first),
  ])
  const pairs = own.names.indexOf('pairs')
  const company = own.names.indexOf('objectCompany')
  const places = Int32Array.from(first.keys()).filter((place) => {
    const row = rowOf(own, place)
    if ((row[pairs] ?? 0) < SHARED_PAIRS && (row[company] ?? 0) < SHARED_COMPANY) return false
    return (first[place] ?? 0) >= HOPELESS || best.has(place)
  })
  const kept = featureTable(own.names, places.length)
  places.forEach((place, n) => {
    kept.values.set(rowOf(own, place), n * own.names.length)
  })
  return {
    candidates: {
      base: places.map((place) => candidates.base[place] ?? 0),
      local: places.map((place) => candidates.local[place] ?? 0),
    },
    own: kept,
    first: Float64Array.from(places, (place) => first[place] ?? 0),
    places,
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
