import type { Candidates } from '../pairing/candidates.ts'

/**
 * By how much each candidate is ahead of the best rival for the same base clause and for the same
 * local clause; below 0 when it is behind.
 */
export function leads(
  { base, local }: Candidates,
  strength: ArrayLike<number>,
): { readonly base: Float64Array; readonly local: Float64Array } {
  return { base: leadsBy(base, strength), local: leadsBy(local, strength) }
}

function leadsBy(group: Int32Array, strength: ArrayLike<number>): Float64Array {
  const size = group.reduce((most, key) => Math.max(most, key + 1), 0)
  const first = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  const second = new Float64Array(size)
  group.forEach((key, n) => {
    const value = strength[n] ?? 0
    const best = first[key] ?? 0
    if (value > best) {
      first[key] = value
      second[key] = Math.max(best, 0)
    } else if (value > (second[key] ?? 0)) second[key] = value
  })
  return Float64Array.from(group, (key, n) => {
    const value = strength[n] ?? 0
    const best = first[key] ?? 0
    return value >= best ? value - (second[key] ?? 0) : value - best
  })
}
