import { background } from '../background/background.ts'
import type { Rarity } from './rarity.ts'
import type { Text } from './texts.ts'

/**
 * The vectors of texts by the company that their words keep, to be compared by `nearness`; `positions` are
 * those of the words in the background, −1 for a word that it does not have.
 */
export const companyOf = (
  texts: readonly Text[],
  positions: Int32Array,
  rarity: Rarity,
): readonly Float64Array[] =>
  centred(texts.map(({ words }) => companyVector(words, positions, rarity)))

/** Sum of the words' background vectors, weighted by rarity. */
function companyVector(words: Int32Array, positions: Int32Array, rarity: Rarity): Float64Array {
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
function centred(vectors: readonly Float64Array[]): readonly Float64Array[] {
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
