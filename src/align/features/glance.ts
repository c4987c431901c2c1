import type { Candidates } from '../pairing/candidates.ts'
import { at } from '../pairing/grid.ts'
import type { Measure } from '../pairing/measure.ts'
import { type Pairing, unitAt } from '../pairing/pairing.ts'
import { columnBy, type FeatureTable } from './feature-table.ts'
import { leads } from './leads.ts'

/** Sum of the concepts' rarities that counts as much as can be. */
export const MANY_CONCEPTS = 8

/** Looks at every candidate, to tell which are worth measuring; each column 0…1, leads −1…1. */
export function glance(pairing: Pairing, candidates: Candidates) {
  const { base, local } = pairing
  const measured = (measure: Measure) => columnBy(candidates, measure)
  const one = (i: number) => unitAt(base.clauses, i)
  const other = (j: number) => unitAt(local.clauses, j)
  const pairs = measured((i, j) => at(pairing.clausePairs, i, j))
  const objectCompany = measured(pairing.objectCompany)
  const conceptWeight = measured((i, j) =>
    Math.min(1, at(pairing.sharedConcepts, i, j) / MANY_CONCEPTS),
  )
  const lead = leads(
    candidates,
    pairs.map((value, n) => likeness(value, objectCompany[n] ?? 0, conceptWeight[n] ?? 0)),
  )
  return {
    pairs,
    objectCompany,
    conceptWeight,
    taskPairs: measured((i, j) => at(pairing.taskPairs, one(i).task, other(j).task)),
    taskCompany: measured((i, j) => pairing.taskCompany(one(i).task, other(j).task)),
    sentence: measured((i, j) => at(pairing.sentencePairs, one(i).sentence, other(j).sentence)),
    leadBase: lead.base,
    leadLocal: lead.local,
  } satisfies FeatureTable
}

/** How alike two clauses are by themselves, as far as it takes to tell rivals apart. */
export const likeness = (pairs: number, company: number, concepts: number): number =>
  0.5 * pairs + 0.25 * company + 0.25 * concepts
