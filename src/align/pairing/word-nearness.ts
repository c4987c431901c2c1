import { background } from '../background/background.ts'
import { mattersOf } from '../reading/concepts.ts'
import { isSingle } from '../reading/terms.ts'
import { type Rarity, sumOf } from './rarity.ts'

/** How near words are, by their numbers: 1 for the same word, 0 for words without anything in common. */
export interface WordNearness {
  /** The nearness of all words to one in `STEPS`, and one more; 0 where it was not asked for yet. */
  readonly knownOf: (word: number) => Uint8Array
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
  const single = terms.map(isSingle)
  const known: Uint8Array[] = []
  return {
    knownOf: (word) => {
      known[word] ??= new Uint8Array(terms.length)
      return known[word]
    },
    measure: (a, b) => {
      if (a === b) return 1
      if (matters[a]?.some((matter) => matters[b]?.includes(matter))) return SAME_MATTER
      const company = companyOf(positions[a] ?? -1, positions[b] ?? -1)
      if (company >= SHARED_CHARACTER || single[a] || single[b]) return company
      return shareCharacter(terms[a] ?? '', terms[b] ?? '') ? SHARED_CHARACTER : company
    },
  }
}

/** So finely is nearness told apart: in bytes, for what is known of all words of two plans is large. */
const STEPS = 254

/** The nearness of two words, measured when it is first asked for. */
export const nearnessOf = (near: WordNearness, word: number, other: number): number =>
  ((near.knownOf(word)[other] || learn(near, word, other)) - 1) / STEPS

function learn(near: WordNearness, word: number, other: number): number {
  const known = 1 + Math.round(near.measure(word, other) * STEPS)
  near.knownOf(word)[other] = known
  near.knownOf(other)[word] = known
  return known
}

/**
 * Share of a text's weight that the nearest words of the other text account for: one half of the measure
 * of Mihalcea, Corley and Strapparava ("Corpus-based and Knowledge-based Measures of Text Semantic
 * Similarity", AAAI 2006).
 */
export function cover(
  words: Int32Array,
  others: Int32Array,
  near: WordNearness,
  rarity: Rarity,
): number {
  let covered = 0
  for (let w = 0; w < words.length; w++) {
    const word = words[w] ?? 0
    const known = near.knownOf(word)
    let nearest = 1
    // The same word is the nearest, whatever the others are.
    for (let o = 0; o < others.length && nearest <= STEPS; o++) {
      const other = others[o] ?? 0
      nearest = Math.max(nearest, known[other] || learn(near, word, other))
    }
    covered += ((nearest - 1) / STEPS) * (rarity[word] ?? 0)
  }
  return covered / (sumOf(words, rarity) || 1)
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
  for (let at = 0; at < a.length; at++) if (b.includes(a.charAt(at))) return true
  return false
}
