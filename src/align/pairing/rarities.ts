import { background } from '../background/background.ts'
import { LIGHT_WORDS } from '../lexicon/light-words.ts'
import { isSingle } from '../reading/terms.ts'
import { backgroundRarity, type Rarity, rarityIn } from './rarity.ts'
import type { TermTable } from './term-table.ts'
import type { Text } from './texts.ts'

/** How much the terms of two documents tell, half by what is rare in both, half by what is rare in the background. */
export interface Rarities {
  /** Of character pairs, by their numbers. */
  readonly pairs: Rarity
  /** Of words, by their numbers; of words where only the objects count. */
  readonly words: Rarity
  readonly objects: Rarity
  /** Whether a word, by its number, may stand with any object. */
  readonly isLight: readonly boolean[]
}

/** What a single character between words, or a light word, keeps of its weight. */
const SINGLE = 0.3
const LIGHT = 0.25

/** Goes by the clauses of both documents and the terms that they have. */
export function raritiesOf(
  clauses: readonly Text[],
  { terms: pairs }: TermTable,
  { terms: words }: TermTable,
): Rarities {
  const known = background()
  const ofPairs = rarityIn(
    clauses.map((text) => text.pairs),
    pairs.length,
  )
  const ofWords = mixed(
    rarityIn(
      clauses.map((text) => text.words),
      words.length,
    ),
    words.map((word) => backgroundRarity(known.words.get(word))),
  ).map((rarity, word) => (isSingle(words[word] ?? '') ? SINGLE : rarity))
  return {
    pairs: mixed(
      ofPairs,
      pairs.map((pair) => backgroundRarity(known.pairs.get(pair))),
    ),
    words: ofWords,
    objects: ofWords.map((rarity, word) =>
      LIGHT_WORDS.has(words[word] ?? '') ? LIGHT * rarity : rarity,
    ),
    isLight: words.map((word) => LIGHT_WORDS.has(word) || isSingle(word)),
  }
}

const mixed = (here: Rarity, there: readonly number[]): Rarity =>
  here.map((rarity, term) => (rarity + (there[term] ?? 0)) / 2)

/** The rarities by the terms themselves. */
export function rarityByTerm({ terms }: TermTable, rarity: Rarity): (term: string) => number {
  const byTerm = new Map(terms.map((term, number) => [term, rarity[number] ?? 0]))
  return (term) => byTerm.get(term) ?? 0
}
