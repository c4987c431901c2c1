import type { TextRange } from '../text/range.ts'

interface Ranged {
  readonly range: TextRange
}

/** Characters that two ranges share. */
export function overlap(a: TextRange, b: TextRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Of `candidates`, the one that shares most with `range`, the first of equals; `undefined` when none shares anything. */
export function mostShared<Candidate extends Ranged>(
  candidates: readonly Candidate[],
  range: TextRange,
): Candidate | undefined {
  let best: Candidate | undefined
  let shared = 0
  for (const candidate of candidates) {
    const here = overlap(candidate.range, range)
    if (here > shared) {
      shared = here
      best = candidate
    }
  }
  return best
}

/** Whether `part` has at least half of itself inside `whole`. */
export function mostlyInside(part: TextRange, whole: TextRange): boolean {
  return overlap(part, whole) * 2 >= part.end - part.start
}
