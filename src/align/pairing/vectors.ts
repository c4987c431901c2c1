import { background } from '../background/background.ts'
import type { Rarity } from './rarity.ts'

/** A text as weights of its terms, terms ascending, each once. */
export interface TermVector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** TF-IDF vector with logarithmic term frequency, of length 1. */
export function termVector(text: Int32Array, rarity: Rarity): TermVector {
  const terms = text.slice().sort()
  const weights = new Float64Array(terms.length)
  let size = 0
  let squares = 0
  for (let at = 0; at < terms.length; ) {
    const term = terms[at] ?? 0
    const first = at
    while (at < terms.length && terms[at] === term) at++
    const weight = (1 + Math.log(at - first)) * (rarity[term] ?? 0)
    terms[size] = term
    weights[size] = weight
    squares += weight * weight
    size++
  }
  const length = Math.sqrt(squares) || 1
  for (let n = 0; n < size; n++) weights[n] = (weights[n] ?? 0) / length
  return { terms: terms.subarray(0, size), weights: weights.subarray(0, size) }
}

/** Sum of the rarities of the terms that both texts have; the terms of each ascending, each once. */
export function sharedRarity(a: Int32Array, b: Int32Array, rarity: Rarity): number {
  let sum = 0
  forShared(a, b, (term) => {
    sum += rarity[term] ?? 0
  })
  return sum
}

/** Rarity of the rarest term that both texts have, likewise; 0 when they have none. */
export function rarestShared(a: Int32Array, b: Int32Array, rarity: Rarity): number {
  let rarest = 0
  forShared(a, b, (term) => {
    rarest = Math.max(rarest, rarity[term] ?? 0)
  })
  return rarest
}

function forShared(a: Int32Array, b: Int32Array, visit: (term: number) => void): void {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const one = a[i] ?? 0
    const other = b[j] ?? 0
    if (one === other) visit(one)
    if (one <= other) i++
    if (other <= one) j++
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

/** Scalar products of all pairs of vectors, in 0…1 if their length is 1, by an inverted index of the columns' terms. */
export function products(rows: readonly TermVector[], columns: readonly TermVector[]): Grid {
  const postings: number[][] = []
  columns.forEach(({ terms, weights }, column) => {
    for (let n = 0; n < terms.length; n++) {
      const term = terms[n] ?? 0
      const list = postings[term]
      if (list) list.push(column, weights[n] ?? 0)
      else postings[term] = [column, weights[n] ?? 0]
    }
  })
  const values = new Float64Array(rows.length * columns.length)
  rows.forEach(({ terms, weights }, row) => {
    const start = row * columns.length
    for (let n = 0; n < terms.length; n++) {
      const list = postings[terms[n] ?? 0]
      if (!list) continue
      const weight = weights[n] ?? 0
      for (let p = 0; p < list.length; p += 2) {
        const cell = start + (list[p] ?? 0)
        values[cell] = (values[cell] ?? 0) + weight * (list[p + 1] ?? 0)
      }
    }
  })
  return { rows: rows.length, columns: columns.length, values }
}

/** Sum of the words' background vectors, weighted by rarity; a word without one has position −1. */
export function companyVector(
  words: Int32Array,
  positions: Int32Array,
  rarity: Rarity,
): Float64Array {
  const { dimensions, vectors } = background()
  const sum = new Float64Array(dimensions)
  for (const word of words) {
    const position = positions[word] ?? -1
    if (position < 0) continue
    const weight = rarity[word] ?? 0
    const start = position * dimensions
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + weight * (vectors[start + d] ?? 0)
  }
  return sum
}

/**
 * Brings the vectors, which it changes, to length 1 with their common direction taken away, so that two texts are near only
 * when they are nearer than any two are (Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline
 * for Sentence Embeddings", ICLR 2017).
 */
export function centred(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const mean = new Float64Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) {
    toUnit(vector)
    for (let d = 0; d < mean.length; d++)
      mean[d] = (mean[d] ?? 0) + (vector[d] ?? 0) / vectors.length
  }
  for (const vector of vectors) {
    for (let d = 0; d < mean.length; d++) vector[d] = (vector[d] ?? 0) - (mean[d] ?? 0)
    toUnit(vector)
  }
  return vectors
}

/** Scalar product of two dense vectors, nothing below 0. */
export const nearness = (a: Float64Array | undefined, b: Float64Array | undefined): number =>
  a && b ? Math.max(0, product(a, b)) : 0

/** Scalar product of two dense vectors of one length. */
export function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0)
  return sum
}

function toUnit(vector: Float64Array): void {
  let squares = 0
  for (let d = 0; d < vector.length; d++) squares += (vector[d] ?? 0) ** 2
  const length = Math.sqrt(squares) || 1
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) / length
}
