import type { Candidates } from './candidates.ts'

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
  const first = new Map<number, number>()
  const second = new Map<number, number>()
  group.forEach((key, n) => {
    const value = strength[n] ?? 0
    const best = first.get(key)
    if (best === undefined || value > best) {
      first.set(key, value)
      if (best !== undefined) second.set(key, best)
    } else if (value > (second.get(key) ?? 0)) second.set(key, value)
  })
  return Float64Array.from(group, (key, n) => {
    const value = strength[n] ?? 0
    const best = first.get(key) ?? 0
    return value >= best ? value - (second.get(key) ?? 0) : value - best
  })
}
