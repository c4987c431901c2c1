import type { Ledger } from '../../compare/comparison.ts'

/** A share as whole per cent. */
export const percent = (part: number, total: number): string =>
  total === 0 ? '0%' : `${Math.round((part / total) * 100)}%`

/**
 * A whole given out to its parts in integers that sum to it: each gets what it is due rounded down, and what is left
 * goes to those with the largest remainders (Hamilton's method).
 */
export function apportion(parts: readonly number[], whole = 100): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0)
  if (total === 0) return parts.map(() => 0)
  const due = parts.map((part) => (whole * part) / total)
  const left = whole - due.reduce((sum, share) => sum + Math.floor(share), 0)
  const favoured = due
    .map((share, at) => ({ at, remainder: share % 1 }))
    .sort((a, b) => b.remainder - a.remainder)
    .slice(0, left)
  const raised = new Set(favoured.map(({ at }) => at))
  return due.map((share, at) => Math.floor(share) + (raised.has(at) ? 1 : 0))
}

/** The shares of the parts of a whole in per cent with one decimal; they sum to 100. */
export const shares = (parts: readonly number[]): readonly string[] =>
  apportion(parts, 1000).map((tenths) => `${(tenths / 10).toFixed(1)}%`)

/** What became of each side's text: shares as above, those of a side sum to 100. */
export function ledgerShares({ base, local }: Ledger) {
  const [kept = '', adapted = '', omitted = ''] = shares([
    base.retained,
    base.adapted,
    base.omitted,
  ])
  const [retained = '', changed = '', added = ''] = shares([
    local.retained,
    local.adapted,
    local.added,
  ])
  return {
    base: { retained: kept, adapted, omitted },
    local: { retained, adapted: changed, added },
  }
}
