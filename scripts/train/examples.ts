import type { FeatureTable } from '../../src/align/features.ts'

/** Rows of features with their labels, 1 or 0, and weights. */
export interface Examples extends FeatureTable {
  readonly labels: readonly number[]
  readonly weights: readonly number[]
}

/** The rows of several tables as one. */
export function together(parts: readonly Examples[]): Examples {
  return {
    names: parts[0]?.names ?? [],
    rows: parts.flatMap(({ rows }) => rows),
    labels: parts.flatMap(({ labels }) => labels),
    weights: parts.flatMap(({ weights }) => weights),
  }
}
