import type { Candidates } from './candidates.ts'

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

/** Measures a base and a local unit by their positions. */
export type Measure = (base: number, local: number) => number

/** A column of one measure. */
export function columnBy({ base, local }: Candidates, measure: Measure): Float64Array {
  const column = new Float64Array(base.length)
  for (let n = 0; n < base.length; n++) column[n] = measure(base[n] ?? 0, local[n] ?? 0)
  return column
}

/** A measure that is taken once of every pair of units, when it is first asked for. */
export function once(columns: number, measure: Measure): Measure {
  const known = new Map<number, number>()
  return (i, j) => {
    const key = i * columns + j
    let value = known.get(key)
    if (value === undefined) {
      value = measure(i, j)
      known.set(key, value)
    }
    return value
  }
}
