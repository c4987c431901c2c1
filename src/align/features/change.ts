import { strengthOf } from '../../commitments/strength/strength.ts'
import { sameAmounts } from '../../commitments/targets/amounts.ts'
import { LIGHT_WORDS } from '../lexicon/light-words.ts'
import { withoutEmpty } from '../reading/plain.ts'
import type { ReadClause } from '../reading/reading.ts'

const TIER = /国家|中央|省级|市级|各地|各级|地方|有条件/g
/** So many list items, or nats of words, come or gone are as good as any more. */
const MANY_ITEMS = 3
const MUCH = 10

/**
 * What tells a change of substance from a change of words: how the local clause differs from the base
 * clause, every number 0 when it does not.
 */
export function changeFeatures(
  base: ReadClause,
  local: ReadClause,
  rarity: (word: string) => number,
) {
  const from = base.plain
  const to = local.plain
  const come = wordsLeft(local.words, base.words)
  const gone = wordsLeft(base.words, local.words)
  const step = strengthOf(local.clause.text).level - strengthOf(base.clause.text).level
  return {
    edited: 1 - (2 * sharedCharacters(from, to)) / Math.max(1, from.length + to.length),
    come: Math.min(1, weigh(come, rarity) / MUCH),
    gone: Math.min(1, weigh(gone, rarity) / MUCH),
    lightCome: Math.min(1, lightWords(come) / MANY_ITEMS),
    lightGone: Math.min(1, lightWords(gone) / MANY_ITEMS),
    firmer: Math.max(0, step),
    softer: Math.max(0, -step),
    items: Math.min(MANY_ITEMS, Math.abs(items(base) - items(local))) / MANY_ITEMS,
    number: sameAmounts(base.clause.text, local.clause.text) ? 0 : 1,
    tier: sameTiers(base, local) ? 0 : 1,
  } satisfies Readonly<Record<string, number>>
}

const lightWords = (words: readonly string[]): number =>
  words.filter((word) => LIGHT_WORDS.has(word)).length

function wordsLeft(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others]
  return words.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at < 0 && withoutEmpty(word) !== ''
  })
}

/** Characters that both texts have, in whatever order: a list told in another order is the same list. */
function sharedCharacters(a: string, b: string): number {
  const rest = [...b]
  let shared = 0
  for (const character of a) {
    const at = rest.indexOf(character)
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  return shared
}

const weigh = (words: readonly string[], rarity: (word: string) => number): number =>
  words.reduce((sum, word) => sum + (LIGHT_WORDS.has(word) ? 0 : rarity(word)), 0)

const items = ({ clause }: ReadClause): number => clause.text.match(/、/g)?.length ?? 0

function sameTiers(base: ReadClause, local: ReadClause): boolean {
  const found = ({ clause }: ReadClause) => [...(clause.text.match(TIER) ?? [])].sort().join()
  return found(base) === found(local)
}
