/** Numbers measured of candidates, row after row, a number for every name. */
export interface FeatureTable {
  readonly names: readonly string[]
  readonly values: Float64Array
}

/** An empty table of so many rows. */
export const featureTable = (names: readonly string[], rows: number): FeatureTable => ({
  names,
  values: new Float64Array(names.length * rows),
})

/** Rows of a table. */
export const rowCount = ({ names, values }: FeatureTable): number => values.length / names.length

/** The columns of two tables with the same rows, side by side. */
export function sideBySide(a: FeatureTable, b: FeatureTable): FeatureTable {
  const table = featureTable([...a.names, ...b.names], rowCount(a))
  const width = table.names.length
  for (let row = 0; row < rowCount(a); row++) {
    table.values.set(rowOf(a, row), row * width)
    table.values.set(rowOf(b, row), row * width + a.names.length)
  }
  return table
}

/** One row, a view into the table. */
export const rowOf = ({ names, values }: FeatureTable, row: number): Float64Array =>
  values.subarray(row * names.length, (row + 1) * names.length)
