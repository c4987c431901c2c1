import type { Rarity } from '../pairing/rarity.ts'

let row = new Float64Array(64)

/**
 * Weight of the weightiest run of terms that both texts have: the longest common substring by
 * dynamic programming, with rarities in place of lengths. The texts are terms in order, by number.
 */
export function commonRun(a: Int32Array, b: Int32Array, rarity: Rarity): number {
  if (row.length < b.length) row = new Float64Array(2 * b.length)
  row.fill(0, 0, b.length)
  let best = 0
  for (const term of a) {
    const weight = rarity[term] ?? 0
    // From the end, so that the row still holds the sums of the term before.
    for (let j = b.length - 1; j >= 0; j--) {
      if (term !== b[j]) {
        row[j] = 0
        continue
      }
      const sum = (j > 0 ? (row[j - 1] ?? 0) : 0) + weight
      row[j] = sum
      if (sum > best) best = sum
    }
  }
  return best
}
