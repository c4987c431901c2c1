import { background } from './background/background.ts'
import { LIGHT_WORDS } from './lexicon/light-words.ts'

/** How much a term tells, in nats: 0 for one in every text. */
export type Rarity = (term: string) => number

/** The background tells no term from a rarer one above this: 80 clauses in 237,682. */
const RAREST = 8
/** What a single character between words, or a light word, keeps of its weight. */
const SINGLE = 0.3
const LIGHT = 0.25

/**
 * Smoothed inverse document frequency over the texts given (Spärck Jones, "A statistical
 * interpretation of term specificity and its application in retrieval", 1972).
 */
export function rarityIn(texts: readonly (readonly string[])[]): Rarity {
  const seen = new Map<string, number>()
  for (const terms of texts)
    for (const term of new Set(terms)) seen.set(term, (seen.get(term) ?? 0) + 1)
  return (term) => Math.log((texts.length + 1) / ((seen.get(term) ?? 0) + 0.5))
}

/** Rarity of character pairs: half among the texts compared, half in the background. */
export function pairRarity(texts: readonly (readonly string[])[]): Rarity {
  return mixed(rarityIn(texts), background().pairs)
}

/** Rarity of words, likewise. */
export function wordRarity(texts: readonly (readonly string[])[]): Rarity {
  const rarity = mixed(rarityIn(texts), background().words)
  return (word) => (isSingle(word) ? SINGLE : rarity(word))
}

/** The same, with little left to the words that may stand with any object. */
export function objectRarity(rarity: Rarity): Rarity {
  return (word) => (LIGHT_WORDS.has(word) ? LIGHT * rarity(word) : rarity(word))
}

function mixed(here: Rarity, counts: ReadonlyMap<string, number>): Rarity {
  const { clauses } = background()
  const known = new Map<string, number>()
  return (term) => {
    let rarity = known.get(term)
    if (rarity === undefined) {
      const there = Math.log((clauses + 1) / ((counts.get(term) ?? 0) + 1))
      rarity = (here(term) + Math.min(RAREST, there)) / 2
      known.set(term, rarity)
    }
    return rarity
  }
}

const isSingle = (word: string) => word.length === 1 && /\p{Script=Han}/u.test(word)
