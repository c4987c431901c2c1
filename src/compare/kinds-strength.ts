import { strengthOf } from '../commitments/strength.ts'

/** Below this level the executor is left free; see the scale of strength words. */
const BINDING = 3

/** How much firmer (above 0) or softer (below 0) `local` binds than `base`, in grades. */
export function strengthChange(base: string, local: string, reworded: boolean): number {
  const from = strengthOf(base).level
  const to = strengthOf(local).level
  const change = to - from
  // Of two measures in different words only the step between leaving free and binding can be told.
  if (reworded && from < BINDING === to < BINDING) return 0
  // An intensifier alone changes a soft verb, not a plain one.
  return Math.abs(change) < 1 && Math.max(from, to) > BINDING ? 0 : change
}
