import { type FeatureTable, rowCount } from '../../src/align/features/feature-table.ts'

/** Rows of features with their labels, 1 or 0, and weights. */
export interface Examples {
  readonly names: readonly string[]
  readonly rows: readonly Float64Array[]
  readonly labels: readonly number[]
  readonly weights: readonly number[]
}

/** The rows of a table with their labels and weights. */
export const examplesOf = (
  table: FeatureTable,
  labels: readonly number[],
  weights: readonly number[],
): Examples => {
  const columns = Object.values(table)
  return {
    names: Object.keys(table),
    rows: Array.from({ length: rowCount(table) }, (_, row) =>
      Float64Array.from(columns, (column) => column[row] ?? 0),
    ),
    labels,
    weights,
  }
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
