/** Below it no clauses are linked, however little two documents have in common. */
const LEAST = 0.3

/**
 * Probability from which linking a clause does more good than harm, given how likely pairs of sentences
 * correspond: half of the best F1 that these chances promise (Lipton, Elkan and Naryanaswamy, "Optimal
 * Thresholding of Classifiers to Maximize F1 Measure", ECML PKDD 2014). Where one document follows the
 * other, most counterparts stand out and a doubtful one is better left; documents in their own words have
 * only doubtful ones.
 */
export const linkThreshold = (chances: Float64Array): number =>
  Math.max(LEAST, expectedF1(chances) / 2)

/** The F1 to expect of linking the likeliest pairs, for the number of pairs at which it is highest. */
function expectedF1(chances: Float64Array): number {
  const descending = Float64Array.from(chances).sort().reverse()
  const counterparts = descending.reduce((sum, chance) => sum + chance, 0)
  let found = 0
  let best = 0
  descending.forEach((chance, n) => {
    found += chance
    best = Math.max(best, (2 * found) / (n + 1 + counterparts))
  })
  return best
}
