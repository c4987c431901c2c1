import { background } from './background/background.ts'
import type { Rarity } from './rarity.ts'

/** A text as weights of its terms, terms ascending, of length 1 (or empty). */
export interface TermVector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** A number for every term, the same for all texts of one comparison. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>()

  of(term: string): number {
    let number = this.#numbers.get(term)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(term, number)
    }
    return number
  }

  get size(): number {
    return this.#numbers.size
  }
}

/** TF-IDF vector with logarithmic term frequency, of length 1. */
export function termVector(
  terms: readonly string[],
  rarity: Rarity,
  numbers: TermNumbers,
): TermVector {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const entries = Array.from(
    counts,
    ([term, count]) => [numbers.of(term), (1 + Math.log(count)) * rarity(term)] as const,
  ).sort(([a], [b]) => a - b)
  let squares = 0
  for (const [, weight] of entries) squares += weight * weight
  const length = Math.sqrt(squares) || 1
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float64Array.from(entries, ([, weight]) => weight / length),
  }
}

/** Numbers for pairs of units: `values[row * columns + column]`. */
export interface Grid {
  readonly rows: number
  readonly columns: number
  readonly values: Float64Array
}

/** A grid's number for one pair. */
export const at = (grid: Grid, row: number, column: number): number =>
  grid.values[row * grid.columns + column] ?? 0

/** Cosines of all pairs of vectors, in 0…1, by an inverted index of the columns' terms. */
export function cosines(rows: readonly TermVector[], columns: readonly TermVector[]): Grid {
  const postings = new Map<number, [column: number, weight: number][]>()
  columns.forEach(({ terms, weights }, column) => {
    terms.forEach((term, n) => {
      const entry: [number, number] = [column, weights[n] ?? 0]
      const list = postings.get(term)
      if (list) list.push(entry)
      else postings.set(term, [entry])
    })
  })
  const values = new Float64Array(rows.length * columns.length)
  rows.forEach(({ terms, weights }, row) => {
    const start = row * columns.length
    terms.forEach((term, n) => {
      const weight = weights[n] ?? 0
      for (const [column, other] of postings.get(term) ?? [])
        values[start + column] = (values[start + column] ?? 0) + weight * other
    })
  })
  return { rows: rows.length, columns: columns.length, values }
}

/** The mean of the words' background vectors, weighted by rarity; not normalised. */
export function companyVector(words: readonly string[], rarity: Rarity): Float64Array {
  const { dimensions, positions, vectors } = background()
  const sum = new Float64Array(dimensions)
  for (const word of words) {
    const position = positions.get(word)
    if (position === undefined) continue
    const weight = rarity(word)
    const start = position * dimensions
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + weight * (vectors[start + d] ?? 0)
  }
  return sum
}

/**
 * The vectors at length 1 with their common direction taken away, so that two texts are near only
 * when they are nearer than any two are (Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline
 * for Sentence Embeddings", ICLR 2017).
 */
export function centred(vectors: readonly Float64Array[]): Float64Array[] {
  const units = vectors.map(unit)
  const mean = new Float64Array(units[0]?.length ?? 0)
  for (const vector of units)
    for (let d = 0; d < mean.length; d++) mean[d] = (mean[d] ?? 0) + (vector[d] ?? 0) / units.length
  return units.map((vector) => unit(vector.map((value, d) => value - (mean[d] ?? 0))))
}

/** Scalar product of two dense vectors, nothing below 0. */
export function nearness(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0)
  return Math.max(0, sum)
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}
