/** A text as weights of its terms, of length 1 (or empty). */
export type TermVector = ReadonlyMap<string, number>

/** Smoothed inverse document frequency of a term over the texts given. */
export function inverseFrequencies(
  texts: readonly (readonly string[])[],
): (term: string) => number {
  const seen = new Map<string, number>()
  for (const terms of texts)
    for (const term of new Set(terms)) seen.set(term, (seen.get(term) ?? 0) + 1)
  return (term) => Math.log((texts.length + 1) / ((seen.get(term) ?? 0) + 0.5))
}

/** TF-IDF vector with logarithmic term frequency, normalised to length 1. */
export function vectorOf(terms: readonly string[], idf: (term: string) => number): TermVector {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const vector = new Map<string, number>()
  let squares = 0
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * idf(term)
    vector.set(term, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares)
  for (const [term, weight] of vector) vector.set(term, weight / length)
  return vector
}

/** Cosine of two vectors of length 1, in 0…1. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0)
  return Math.min(1, sum)
}
