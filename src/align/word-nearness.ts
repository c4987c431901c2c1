import { background } from './background/background.ts'
import { mattersOf } from './concepts.ts'
import { type Rarity, sumOf } from './rarity.ts'
import { isSingle } from './terms.ts'

/** How near words are, by their numbers: 1 for the same word, 0 for words without anything in common. */
export interface WordNearness {
  /** The nearness of all words to one, as far as it is known; `NaN` where it was not asked for yet. */
  readonly knownOf: (word: number) => Float32Array
  readonly measure: (word: number, other: number) => number
}

/** Cosine below which two words keep different company. */
const UNRELATED = 0.3
/** Words of one line of the lexicon are at least so near, and words with a character in common. */
const SAME_MATTER = 0.8
const SHARED_CHARACTER = 0.4

/** Length of the background's vectors, in the units of their bytes. */
const LENGTH = 127

/** Nearness of words by the company they keep, the lexicon and their characters; `positions` are those in the background. */
export function wordNearness(terms: readonly string[], positions: Int32Array): WordNearness {
  const matters = terms.map(mattersOf)
  const known: Float32Array[] = []
  return {
    knownOf: (word) => {
      known[word] ??= new Float32Array(terms.length).fill(Number.NaN)
      return known[word]
    },
    measure: (a, b) => {
      if (a === b) return 1
      if (matters[a]?.some((matter) => matters[b]?.includes(matter))) return SAME_MATTER
      const shared = shareCharacter(terms[a] ?? '', terms[b] ?? '') ? SHARED_CHARACTER : 0
      return Math.max(shared, companyOf(positions[a] ?? -1, positions[b] ?? -1))
    },
  }
}

/** Shares of two texts' weight that the nearest words of the other text account for. */
export interface SoftCover {
  readonly ofOne: number
  readonly ofOther: number
}

let nearestToOther = new Float64Array(64)

/**
 * How far two texts cover each other, word by nearest word: the two halves of the measure of Mihalcea,
 * Corley and Strapparava ("Corpus-based and Knowledge-based Measures of Text Semantic Similarity", AAAI 2006).
 */
export function softCover(
  one: Int32Array,
  other: Int32Array,
  near: WordNearness,
  rarity: Rarity,
): SoftCover {
  if (nearestToOther.length < other.length) nearestToOther = new Float64Array(2 * other.length)
  nearestToOther.fill(0, 0, other.length)
  let covered = 0
  for (const word of one) {
    let nearest = 0
    const known = near.knownOf(word)
    for (let n = 0; n < other.length; n++) {
      const another = other[n] ?? 0
      let nearness = known[another] ?? 0
      if (Number.isNaN(nearness)) known[another] = nearness = near.measure(word, another)
      if (nearness > nearest) nearest = nearness
      if (nearness > (nearestToOther[n] ?? 0)) nearestToOther[n] = nearness
    }
    covered += nearest * (rarity[word] ?? 0)
  }
  let otherCovered = 0
  for (let n = 0; n < other.length; n++)
    otherCovered += (nearestToOther[n] ?? 0) * (rarity[other[n] ?? 0] ?? 0)
  return {
    ofOne: covered / (sumOf(one, rarity) || 1),
    ofOther: otherCovered / (sumOf(other, rarity) || 1),
  }
}

function companyOf(a: number, b: number): number {
  if (a < 0 || b < 0) return 0
  const { dimensions, vectors } = background()
  let product = 0
  for (let d = 0; d < dimensions; d++)
    product += (vectors[a * dimensions + d] ?? 0) * (vectors[b * dimensions + d] ?? 0)
  return Math.max(0, (product / LENGTH ** 2 - UNRELATED) / (1 - UNRELATED))
}

function shareCharacter(a: string, b: string): boolean {
  if (isSingle(a) || isSingle(b)) return false
  for (const character of a) if (b.includes(character)) return true
  return false
}
