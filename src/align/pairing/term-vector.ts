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
