import type { Candidates } from './candidates.ts'
import { leads } from './leads.ts'
import type { Pairing } from './pairing.ts'
import type { Rarity } from './rarity.ts'
import { at, cosines, nearness } from './vectors.ts'

/** What is measured of two clauses by themselves and their surroundings; each about 0…1, leads −1…1. */
export const PAIR_FEATURES = [
  'pairs',
  'objects',
  'company',
  'objectCompany',
  'overlap',
  'run',
  'rarest',
  'length',
  'concepts',
  'conceptWeight',
  'conceptCover',
  'taskPairs',
  'taskCompany',
  'sentence',
  'leadBase',
  'leadLocal',
] as const

const [PAIRS, OBJECT_COMPANY, CONCEPTS, LEAD_BASE, LEAD_LOCAL] = (
  ['pairs', 'objectCompany', 'concepts', 'leadBase', 'leadLocal'] as const
).map((name) => PAIR_FEATURES.indexOf(name)) as [number, number, number, number, number]

/** A table of numbers, a row for every candidate. */
export interface FeatureTable {
  readonly names: readonly string[]
  readonly rows: readonly Float64Array[]
}

/** Sums of rarities that count as much as can be. */
const LONG_RUN = 30
const RARE_WORD = 8
const MANY_CONCEPTS = 8

/** Measures every candidate. */
export function pairFeatures(pairing: Pairing, candidates: Candidates): FeatureTable {
  const { base, local } = pairing
  const objects = cosines(base.clauseVectors.objects, local.clauseVectors.objects)
  const sentences = cosines(base.sentencePairs, local.sentencePairs)
  const baseSums = base.clauses.map(({ pairs }) => sumOf(pairs, pairing.pairRarity))
  const localSums = local.clauses.map(({ pairs }) => sumOf(pairs, pairing.pairRarity))
  const baseConcepts = base.clauses.map(({ concepts }) => sumOf(concepts, pairing.conceptRarity))
  const localConcepts = local.clauses.map(({ concepts }) => sumOf(concepts, pairing.conceptRarity))

  const rows = Array.from(candidates.base, (i, n) => {
    const j = candidates.local[n] ?? 0
    const one = base.clauses[i]
    const other = local.clauses[j]
    if (!one || !other) return new Float64Array(PAIR_FEATURES.length)
    const sums = (baseSums[i] ?? 0) + (localSums[j] ?? 0)
    const concepts = at(pairing.sharedConcepts, i, j)
    const allConcepts = (baseConcepts[i] ?? 0) + (localConcepts[j] ?? 0)
    const fewerConcepts = Math.min(baseConcepts[i] ?? 0, localConcepts[j] ?? 0)
    return Float64Array.of(
      at(pairing.clausePairs, i, j),
      at(objects, i, j),
      near(base.clauseVectors.company[i], local.clauseVectors.company[j]),
      near(base.clauseVectors.objectCompany[i], local.clauseVectors.objectCompany[j]),
      (2 * sharedSum(one.pairs, other.pairs, pairing.pairRarity)) / (sums || 1),
      Math.min(1, commonRun(one.runs, other.runs, pairing.pairRarity) / LONG_RUN),
      rarestShared(one.words, other.words, pairing.wordRarity) / RARE_WORD,
      Math.abs(Math.log((one.pairs.length + 1) / (other.pairs.length + 1))),
      // One more nat on each side: sharing a single common concept is not sharing everything.
      (2 * concepts) / (allConcepts + 2),
      Math.min(1, concepts / MANY_CONCEPTS),
      concepts / (fewerConcepts + 1),
      at(pairing.taskPairs, one.task, other.task),
      near(base.taskVectors.company[one.task], local.taskVectors.company[other.task]),
      at(sentences, one.sentence, other.sentence),
      0,
      0,
    )
  })
  const lead = leads(candidates, rows.map(strengthOf))
  rows.forEach((row, n) => {
    row[LEAD_BASE] = lead.base[n] ?? 0
    row[LEAD_LOCAL] = lead.local[n] ?? 0
  })
  return { names: PAIR_FEATURES, rows }
}

/** How alike two clauses are by themselves, as far as it takes to tell rivals apart. */
const strengthOf = (row: Float64Array): number =>
  0.5 * (row[PAIRS] ?? 0) + 0.25 * (row[OBJECT_COMPANY] ?? 0) + 0.25 * (row[CONCEPTS] ?? 0)

const near = (a: Float64Array | undefined, b: Float64Array | undefined) =>
  a && b ? nearness(a, b) : 0

const sumOf = (terms: readonly string[], rarity: Rarity): number => {
  let sum = 0
  for (const term of new Set(terms)) sum += rarity(term)
  return sum
}

function sharedSum(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  const others = new Set(b)
  let sum = 0
  for (const term of new Set(a)) if (others.has(term)) sum += rarity(term)
  return sum
}

function rarestShared(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  let rarest = 0
  for (const word of a) if (b.includes(word)) rarest = Math.max(rarest, rarity(word))
  return rarest
}

/** Sum of the rarities of the pairs in the weightiest run of characters that both texts have. */
function commonRun(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  const one = a.join(' ')
  const other = b.join(' ')
  let best = 0
  let previous = new Float64Array(other.length)
  for (let i = 0; i < one.length; i++) {
    const current = new Float64Array(other.length)
    const character = one[i]
    for (let j = 0; j < other.length; j++) {
      if (character === ' ' || character !== other[j] || i === 0 || j === 0) continue
      if (one[i - 1] === ' ' || one[i - 1] !== other[j - 1]) continue
      const sum = (previous[j - 1] ?? 0) + rarity(one.slice(i - 1, i + 1))
      current[j] = sum
      if (sum > best) best = sum
    }
    previous = current
  }
  return best
}
