import { background } from '../background/background.ts'

/** How much each term tells, in nats, by its number: 0 for one in every text. */
export type Rarity = Float64Array

/** The background tells no term from a rarer one above this: 80 clauses in 237,682. */
const RAREST = 8

/** Rarity of a term that stands in so many clauses of the background, or in none that was counted. */
export function backgroundRarity(clauses = 0): number {
  return Math.min(RAREST, Math.log((background().clauses + 1) / (clauses + 1)))
}

/**
 * Smoothed inverse document frequency of `terms` terms over the texts given (Spärck Jones, "A
 * statistical interpretation of term specificity and its application in retrieval", 1972).
 */
export function rarityIn(texts: readonly Int32Array[], terms: number): Rarity {
  const seen = new Float64Array(terms)
  const last = new Int32Array(terms).fill(-1)
  texts.forEach((text, n) => {
    for (const term of text) {
      if (last[term] === n) continue
      last[term] = n
      seen[term] = (seen[term] ?? 0) + 1
    }
  })
  return seen.map((count) => Math.log((texts.length + 1) / (count + 0.5)))
}

/** Sum of the rarities of the terms. */
export function sumOf(terms: Int32Array, rarity: Rarity): number {
  let sum = 0
  for (const term of terms) sum += rarity[term] ?? 0
  return sum
}
