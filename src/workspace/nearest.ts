import { distance } from 'fastest-levenshtein'

/** The candidates closest to what was typed, nearest first, at most three; none that differs in more than two fifths. */
export function nearest(typed: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, edits: distance(typed, candidate) }))
    .filter(({ candidate, edits }) => edits * 5 <= 2 * Math.max(typed.length, candidate.length))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
