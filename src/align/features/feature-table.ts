import type { Candidates } from '../pairing/candidates.ts'
import type { Measure } from '../pairing/measure.ts'

/** What was measured of candidates: a column for every name, in it a number for every candidate. */
export type FeatureTable<Name extends string = string> = Readonly<Record<Name, Float64Array>>

/** Rows of a table. */
export const rowCount = (table: FeatureTable): number => Object.values(table)[0]?.length ?? 0

/** The column that a model asks for; throws a RangeError when the table has none of that name. */
export function columnOf(table: FeatureTable, name: string): Float64Array {
  const column = table[name]
  if (!column) throw new RangeError(`No feature is called ${name}`)
  return column
}

/** A column of one measure. */
export function columnBy({ base, local }: Candidates, measure: Measure): Float64Array {
  const column = new Float64Array(base.length)
  for (let n = 0; n < base.length; n++) column[n] = measure(base[n] ?? 0, local[n] ?? 0)
  return column
}
