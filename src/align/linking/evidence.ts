import { BESIDE } from '../features/context.ts'
import { SAME_MATTER } from '../lexicon/same-matter.ts'
import type { Evidence } from '../model.ts'
import type { Pairing } from '../pairing/pairing.ts'
import type { ReadClause } from '../reading/reading.ts'
import type { ClausePair } from './assign-clauses.ts'

/** Phrases shown of a link, and the least weight that makes one worth showing. */
const PHRASES = 3
const LEAST_WEIGHT = 3

/** What two linked clauses share, for a reviewer to read: phrases with their weight, and words for the same matter. */
export function clauseEvidence(
  base: ReadClause,
  local: ReadClause,
  rarity: (pair: string) => number,
): Evidence[] {
  const phrases = sharedPhrases(base.runs, local.runs, rarity)
  return [...phrases, ...sameMatters(base, local)]
}

/** How sure it is, for each link, that clauses next to the two correspond as well. */
export function neighbourEvidence(
  { base, local }: Pairing,
  links: readonly ClausePair[],
): (link: ClausePair) => Evidence[] {
  const byLocal = Map.groupBy(links, (link) => link.local)
  return (link) => {
    const beside = [...(byLocal.get(link.local - 1) ?? []), ...(byLocal.get(link.local + 1) ?? [])]
    const scores = beside
      .filter(
        (other) =>
          Math.abs(other.base - link.base) <= BESIDE &&
          base.clauses[other.base]?.task === base.clauses[link.base]?.task &&
          local.clauses[other.local]?.task === local.clauses[link.local]?.task,
      )
      .map(({ score }) => score)
    return scores.length > 0 ? [{ kind: 'neighbours', score: Math.max(...scores) }] : []
  }
}

/** The weightiest runs of characters that both texts have, none inside another. */
export function sharedPhrases(
  a: readonly string[],
  b: readonly string[],
  rarity: (pair: string) => number,
): Evidence[] {
  const other = b.join(' ')
  const found = new Map<string, number>()
  for (const run of a) {
    for (let start = 0; start + 2 <= run.length; ) {
      const end = endOfLongest(run, start, other)
      if (end < start + 2) {
        start++
        continue
      }
      const phrase = run.slice(start, end)
      found.set(phrase, weightOf(phrase, rarity))
      start = Math.max(start + 1, end - 1)
    }
  }
  return [...found]
    .filter(([, weight]) => weight >= LEAST_WEIGHT)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, PHRASES)
    .map(([text, weight]) => ({ kind: 'phrase', text, weight: Math.round(weight * 10) / 10 }))
}

/** Where the longest stretch of `text` from `start` that `other` has too ends. */
function endOfLongest(text: string, start: number, other: string): number {
  let end = start
  let place = other.indexOf(text.charAt(start))
  while (place >= 0) {
    while (end < text.length && text[end] === other[place + end - start]) end++
    if (end === text.length) break
    place = other.indexOf(text.slice(start, end + 1), place + 1)
  }
  return end
}

function weightOf(phrase: string, rarity: (pair: string) => number): number {
  let weight = 0
  for (let at = 0; at + 2 <= phrase.length; at++) weight += rarity(phrase.slice(at, at + 2))
  return weight
}

/** Words of the lexicon that name the same matter and are not the same word. */
function sameMatters(base: ReadClause, local: ReadClause): Evidence[] {
  const lines = [...base.concepts].filter((line) => local.concepts.includes(line))
  return lines.flatMap((line): Evidence[] => {
    const words = SAME_MATTER[line] ?? []
    const inBase = longestIn(base.clause.text, words)
    const inLocal = longestIn(local.clause.text, words)
    return inBase === inLocal ? [] : [{ kind: 'equivalent', base: inBase, local: inLocal }]
  })
}

function longestIn(text: string, words: readonly string[]): string {
  const plain = text.toLowerCase()
  return words
    .filter((word) => plain.includes(word))
    .reduce((a, b) => (b.length > a.length ? b : a), '')
}
