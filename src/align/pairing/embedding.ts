import { product } from './company.ts'
import { at, type Grid, gridOf } from './grid.ts'
import type { Measure } from './measure.ts'

/** Vectors of clauses from elsewhere, for example from a language model on one's own machine. */
export interface Embedding {
  /**
   * The vector of a clause by its text, as `duizhao outline --format json` prints it; `undefined` where there is
   * none. All are of one length, in any unit: only their cosines count. One without a direction (all 0) counts as none.
   */
  readonly vectorOf: (text: string) => ArrayLike<number> | undefined
}

/**
 * Cosines of all pairs of clauses, given by their texts; NaN where one of the two has no vector. Throws
 * `RangeError` when vectors differ in length.
 */
export function cosinesOf(
  { vectorOf }: Embedding,
  base: readonly string[],
  local: readonly string[],
): Grid {
  const rows = base.map((text) => unit(vectorOf(text)))
  const columns = local.map((text) => unit(vectorOf(text)))
  const lengths = new Set([...rows, ...columns].flatMap((vector) => vector?.length ?? []))
  if (lengths.size > 1) throw new RangeError(`vectors of ${[...lengths].join(', ')} numbers`)
  return gridOf(base.length, local.length, (i, j) => {
    const one = rows[i]
    const other = columns[j]
    return one && other ? product(one, other) : Number.NaN
  })
}

/**
 * The measure in the order of the cosines: of the pairs that have one, the k-th smallest cosine gets the k-th smallest
 * number of the measure, equal cosines the mean of theirs; the other pairs keep their number. What has
 * learned from the measure so meets numbers distributed as it knows them (quantile normalisation: Bolstad, Irizarry, Åstrand
 * and Speed, "A comparison of normalization methods for high density oligonucleotide array data based on
 * variance and bias", Bioinformatics 19, 2003).
 */
export function inOrderOf(cosines: Grid, measure: Measure): Measure {
  const grid = gridOf(cosines.rows, cosines.columns, measure)
  const cosineAt = (place: number | undefined) => cosines.values[place ?? -1] ?? Number.NaN
  const pairs = Uint32Array.from(cosines.values.keys())
    .filter((place) => !Number.isNaN(cosineAt(place)))
    .sort((a, b) => cosineAt(a) - cosineAt(b))
  const numbers = Float64Array.from(pairs, (place) => grid.values[place] ?? 0).sort()
  for (let first = 0, end = 0; first < pairs.length; first = end) {
    let mean = 0
    while (end < pairs.length && cosineAt(pairs[end]) === cosineAt(pairs[first])) {
      mean += ((numbers[end] ?? 0) - mean) / (end - first + 1)
      end++
    }
    for (const place of pairs.subarray(first, end)) grid.values[place] = mean
  }
  return (i, j) => at(grid, i, j)
}

/** The vector brought to length 1. */
function unit(vector: ArrayLike<number> | undefined): Float64Array | undefined {
  if (!vector) return undefined
  const numbers = Float64Array.from(vector)
  const length = Math.sqrt(product(numbers, numbers))
  return length > 0 && length < Number.POSITIVE_INFINITY
    ? numbers.map((number) => number / length)
    : undefined
}
