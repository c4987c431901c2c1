/** How much of what was found is right, how much of what is right was found, and their harmonic mean; 0…1. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Rates from counts (or weights) of what is right among the found and among the wanted; nothing found or wanted rates 0. */
export function rates(
  right: number,
  found: number,
  wanted: number,
  rightWanted: number = right,
): Rates {
  const precision = found > 0 ? right / found : 0
  const recall = wanted > 0 ? rightWanted / wanted : 0
  return { precision, recall, f1: harmonic(precision, recall) }
}

function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0
}
