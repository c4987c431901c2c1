import type { Run } from './runs.ts'

/** What begins an item of a list after its first. */
const SIGN = /^[、和与及或，]$/

/**
 * The runs with what stands between two of them moved on to where an item begins, if it may as well stand there:
 * of 政策咨询、法律咨询和… without 法律咨询, `、法律咨询` is gone and not `咨询、法律`.
 */
export function slideToItems(
  base: readonly string[],
  local: readonly string[],
  runs: readonly Run[],
): readonly Run[] {
  const slid = runs.map((run) => ({ ...run }))
  for (const [at, run] of slid.entries()) {
    const before = slid[at - 1]
    if (!before) continue
    const from = { base: before.base + before.length, local: before.local + before.length }
    const isDeletion = run.local === from.local
    const isInsertion = run.base === from.base
    if (isDeletion === isInsertion) continue
    const [tokens, start, end] = isDeletion
      ? [base, from.base, run.base]
      : [local, from.local, run.local]
    const by = stepsOn(tokens, start, end, run.length)
    before.length += by
    run.base += by
    run.local += by
    run.length -= by
  }
  return slid.filter(({ length }) => length > 0)
}

function stepsOn(tokens: readonly string[], start: number, end: number, most: number): number {
  for (let by = 0; by <= most; by++) {
    if (SIGN.test(tokens[start + by] ?? '')) return by
    if (tokens[start + by] !== tokens[end + by]) return 0
  }
  return 0
}
