import type { Candidates } from './candidates.ts'
import { commonRun } from './common-run.ts'
import { type FeatureTable, featureTable, rowOf } from './feature-table.ts'
import { likeness, MANY_CONCEPTS } from './glance.ts'
import { leads } from './leads.ts'
import type { Pairing, Side } from './pairing.ts'
import { sumOf } from './rarity.ts'
import { at, nearness, products, rarestShared, sharedRarity } from './vectors.ts'
import { softCover } from './word-nearness.ts'

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
  'softBase',
  'softLocal',
  'softLead',
] as const

/** Sums of rarities that count as much as can be. */
const LONG_RUN = 30
const RARE_WORD = 8

/** Measures every candidate of the shortlist. */
export function pairFeatures(pairing: Pairing, candidates: Candidates): FeatureTable {
  const { base, local, pairRarity, objectRarity, conceptRarity } = pairing
  const near = pairing.nearness()
  const objects = products(base.clauseObjects, local.clauseObjects)
  const weightsOf = (side: Side): ClauseWeights[] =>
    side.clauses.map(({ concepts }, clause) => ({
      pairs: sumOf(side.clausePairs[clause]?.terms ?? new Int32Array(), pairRarity),
      concepts: sumOf(concepts, conceptRarity),
    }))
  const baseWeights = weightsOf(base)
  const localWeights = weightsOf(local)

  const table = featureTable(PAIR_FEATURES, candidates.base.length)
  const strength = new Float64Array(candidates.base.length)
  const cover = new Float64Array(candidates.base.length)
  candidates.base.forEach((i, n) => {
    const j = candidates.local[n] ?? 0
    const one = base.clauses[i]
    const other = local.clauses[j]
    const oneWeights = baseWeights[i]
    const otherWeights = localWeights[j]
    const onePairs = base.clausePairs[i]
    const otherPairs = local.clausePairs[j]
    const oneOrdered = base.orderedPairs[i]
    const otherOrdered = local.orderedPairs[j]
    const oneWords = base.clauseObjects[i]
    const otherWords = local.clauseObjects[j]
    if (!one || !other || !oneWeights || !otherWeights) return
    if (!onePairs || !otherPairs || !oneOrdered || !otherOrdered || !oneWords || !otherWords) return
    const shared = at(pairing.sharedConcepts, i, j)
    const pairs = at(pairing.clausePairs, i, j)
    const objectCompany = pairing.objectCompany(i, j)
    // One more nat on each side: sharing a single common concept is not sharing everything.
    const concepts = (2 * shared) / (oneWeights.concepts + otherWeights.concepts + 2)
    const row = rowOf(table, n)
    row[0] = pairs
    row[1] = at(objects, i, j)
    row[2] = pairing.company(i, j)
    row[3] = objectCompany
    row[4] =
      (2 * sharedRarity(onePairs, otherPairs, pairRarity)) /
      (oneWeights.pairs + otherWeights.pairs || 1)
    row[5] =
      pairs === 0 ? 0 : Math.min(1, commonRun(oneOrdered, otherOrdered, pairRarity) / LONG_RUN)
    row[6] = rarestShared(oneWords, otherWords, objectRarity) / RARE_WORD
    row[7] = Math.abs(Math.log((one.pairs.length + 1) / (other.pairs.length + 1)))
    row[8] = concepts
    row[9] = Math.min(1, shared / MANY_CONCEPTS)
    row[10] = shared / (Math.min(oneWeights.concepts, otherWeights.concepts) + 1)
    row[11] = at(pairing.taskPairs, one.task, other.task)
    row[12] = nearness(base.taskCompany[one.task], local.taskCompany[other.task])
    row[13] = at(pairing.sentencePairs, one.sentence, other.sentence)
    const soft = softCover(oneWords.terms, otherWords.terms, near, objectRarity)
    row[16] = soft.ofOne
    row[17] = soft.ofOther
    cover[n] = soft.ofOne * soft.ofOther
    strength[n] = likeness(pairs, objectCompany, concepts)
  })
  const lead = leads(candidates, strength)
  const coverLead = leads(candidates, cover)
  strength.forEach((_, n) => {
    const row = rowOf(table, n)
    row[14] = lead.base[n] ?? 0
    row[15] = lead.local[n] ?? 0
    row[18] = Math.min(coverLead.base[n] ?? 0, coverLead.local[n] ?? 0)
  })
  return table
}

/** What a clause weighs by itself. */
interface ClauseWeights {
  readonly pairs: number
  readonly concepts: number
}
