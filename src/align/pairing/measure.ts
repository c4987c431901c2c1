/** Measures a base and a local unit by their positions. */
export type Measure = (base: number, local: number) => number

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
