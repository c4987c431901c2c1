import { distance } from 'fastest-levenshtein'
import type { Candidates } from '../pairing/candidates.ts'
import { at, products } from '../pairing/grid.ts'
import type { Measure } from '../pairing/measure.ts'
import { type PairedDocument, type Pairing, unitAt } from '../pairing/pairing.ts'
import { sumOf } from '../pairing/rarity.ts'
import { rarestShared, sharedRarity } from '../pairing/term-vector.ts'
import { commonRun } from './common-run.ts'
import { columnBy } from './feature-table.ts'
import { MANY_CONCEPTS } from './glance.ts'

/** Sums of rarities that count as much as can be. */
const LONG_RUN = 30
const RARE_WORD = 8
const HEAVY = 30

/** What two clauses have in common by themselves, each 0…1; how long they are in words, and how heavy. */
export function ownFeatures(pairing: Pairing, candidates: Candidates) {
  const { base, local, pairRarity, objectRarity, conceptRarity } = pairing
  const measured = (measure: Measure) => columnBy(candidates, measure)
  const weigh = (units: readonly { readonly terms: Int32Array }[], rarity: Float64Array) =>
    Float64Array.from(units, ({ terms }) => sumOf(terms, rarity))
  const basePairs = weigh(base.clausePairs, pairRarity)
  const localPairs = weigh(local.clausePairs, pairRarity)
  const baseWords = weigh(base.clauseObjects, objectRarity)
  const localWords = weigh(local.clauseObjects, objectRarity)
  const ofConcepts = ({ concepts }: { readonly concepts: Int32Array }) =>
    sumOf(concepts, conceptRarity)
  const baseConcepts = Float64Array.from(base.clauses, ofConcepts)
  const localConcepts = Float64Array.from(local.clauses, ofConcepts)
  const objects = products(base.clauseObjects, local.clauseObjects)
  const shared = (i: number, j: number) => at(pairing.sharedConcepts, i, j)
  const characters = (position: number, side: PairedDocument) =>
    unitAt(side.orderedPairs, position).length + 1

  const pairsOf = (side: PairedDocument, position: number) =>
    unitAt(side.clausePairs, position).terms
  const objectsOf = (side: PairedDocument, position: number) =>
    unitAt(side.clauseObjects, position).terms

  return {
    pairs: measured((i, j) => at(pairing.clausePairs, i, j)),
    objects: measured((i, j) => at(objects, i, j)),
    company: measured(pairing.company),
    objectCompany: measured(pairing.objectCompany),
    overlap: measured(
      (i, j) =>
        (2 * sharedRarity(pairsOf(base, i), pairsOf(local, j), pairRarity)) /
        ((basePairs[i] ?? 0) + (localPairs[j] ?? 0) || 1),
    ),
    run: measured((i, j) => {
      if (at(pairing.clausePairs, i, j) === 0) return 0
      const run = commonRun(unitAt(base.orderedPairs, i), unitAt(local.orderedPairs, j), pairRarity)
      return Math.min(1, run / LONG_RUN)
    }),
    edited: measured((i, j) => {
      const one = unitAt(base.clauses, i).plain
      const other = unitAt(local.clauses, j).plain
      return distance(one, other) / Math.max(1, one.length, other.length)
    }),
    rarest: measured(
      (i, j) => rarestShared(objectsOf(base, i), objectsOf(local, j), objectRarity) / RARE_WORD,
    ),
    // One more nat on each side: sharing a single common concept is not sharing everything.
    concepts: measured(
      (i, j) => (2 * shared(i, j)) / ((baseConcepts[i] ?? 0) + (localConcepts[j] ?? 0) + 2),
    ),
    conceptWeight: measured((i, j) => Math.min(1, shared(i, j) / MANY_CONCEPTS)),
    conceptCover: measured(
      (i, j) => shared(i, j) / (Math.min(baseConcepts[i] ?? 0, localConcepts[j] ?? 0) + 1),
    ),
    length: measured((i, j) => Math.abs(Math.log(characters(i, base) / characters(j, local)))),
    sizeBase: measured((i) => unitAt(base.clauseWords, i).length),
    sizeLocal: measured((_, j) => unitAt(local.clauseWords, j).length),
    weightBase: measured((i) => (baseWords[i] ?? 0) / HEAVY),
    weightLocal: measured((_, j) => (localWords[j] ?? 0) / HEAVY),
  }
}
