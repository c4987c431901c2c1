import type { Candidates } from './candidates.ts'
import { type FeatureTable, featureTable, rowOf } from './feature-table.ts'
import { leads } from './leads.ts'
import type { Pairing } from './pairing.ts'
import { at, nearness } from './vectors.ts'

/** What is known of two clauses before their words are compared one by one; each about 0…1, leads −1…1. */
export const GLANCE_FEATURES = [
  'pairs',
  'objectCompany',
  'conceptWeight',
  'taskPairs',
  'taskCompany',
  'sentence',
  'leadBase',
  'leadLocal',
] as const

/** Sum of the concepts' rarities that counts as much as can be. */
export const MANY_CONCEPTS = 8

/** Looks at every candidate, to tell which are worth measuring. */
export function glance(pairing: Pairing, candidates: Candidates): FeatureTable {
  const { base, local } = pairing
  const table = featureTable(GLANCE_FEATURES, candidates.base.length)
  const strength = new Float64Array(candidates.base.length)
  candidates.base.forEach((i, n) => {
    const j = candidates.local[n] ?? 0
    const one = base.clauses[i]
    const other = local.clauses[j]
    if (!one || !other) return
    const pairs = at(pairing.clausePairs, i, j)
    const company = pairing.objectCompany(i, j)
    const concepts = Math.min(1, at(pairing.sharedConcepts, i, j) / MANY_CONCEPTS)
    const row = rowOf(table, n)
    row[0] = pairs
    row[1] = company
    row[2] = concepts
    row[3] = at(pairing.taskPairs, one.task, other.task)
    row[4] = nearness(base.taskCompany[one.task], local.taskCompany[other.task])
    row[5] = at(pairing.sentencePairs, one.sentence, other.sentence)
    strength[n] = likeness(pairs, company, concepts)
  })
  const lead = leads(candidates, strength)
  strength.forEach((_, n) => {
    const row = rowOf(table, n)
    row[6] = lead.base[n] ?? 0
    row[7] = lead.local[n] ?? 0
  })
  return table
}

/** How alike two clauses are by themselves, as far as it takes to tell rivals apart. */
export const likeness = (pairs: number, company: number, concepts: number): number =>
  0.5 * pairs + 0.25 * company + 0.25 * concepts
