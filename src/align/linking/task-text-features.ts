import { columnBy, type FeatureTable } from '../features/feature-table.ts'
import { foundInTasks } from '../features/found-in-tasks.ts'
import { mutual } from '../features/surroundings.ts'
import type { Candidates } from '../pairing/candidates.ts'
import { at } from '../pairing/grid.ts'
import type { Measure } from '../pairing/measure.ts'
import { type Pairing, unitAt } from '../pairing/pairing.ts'
import { cover } from '../pairing/word-nearness.ts'
import type { ReadTask } from '../reading/reading.ts'
import type { ScoredCandidates } from '../scoring/score-clauses.ts'

/** What of two tasks no decision changes: their titles, openings and bodies, and how likely their clauses correspond; each 0…1. */
export function taskTextFeatures(pairing: Pairing, scored: ScoredCandidates, pairs: Candidates) {
  const { base, local } = pairing
  const likely = foundInTasks(base, local, scored, scored.scores)
  const measured = (measure: Measure) => columnBy(pairs, measure)
  const one = (i: number) => unitAt(base.tasks, i)
  const other = (j: number) => unitAt(local.tasks, j)
  // An article has no title; what it speaks of, and who must act, stands in its first clause.
  const openings = (measure: Measure) =>
    measured((i, j) =>
      countOf(one(i)) > 0 && countOf(other(j)) > 0 ? measure(one(i).first, other(j).first) : 0,
    )
  return {
    titlePairs: measured((i, j) => at(pairing.titlePairs, i, j)),
    titleConcepts: measured((i, j) => sharedMatters(one(i), other(j))),
    openingPairs: openings((i, j) => at(pairing.clausePairs, i, j)),
    openingCompany: openings(pairing.objectCompany),
    openingCover: openings(clauseCover(pairing)),
    bodyPairs: measured((i, j) => at(pairing.taskPairs, i, j)),
    bodyCompany: measured(pairing.taskCompany),
    bodyConcepts: measured((i, j) => at(pairing.taskConcepts, i, j)),
    chapter: measured((i, j) => at(pairing.chapterPairs, i, j)),
    likelyLocal: measured((i, j) => likely.ofLocal(i, j) / Math.max(1, countOf(other(j)))),
    likelyBase: measured((i, j) => likely.ofBase(i, j) / Math.max(1, countOf(one(i)))),
    agencies: measured(pairing.sharedAgencies.likeness),
    // An article says what is to be done, or what follows if it is not done; both may be in the same words.
    sanction: measured((i, j) => (one(i).isSanction === other(j).isSanction ? 0 : 1)),
  } satisfies FeatureTable
}

/** Clauses of a task. */
export const countOf = ({ first, end }: ReadTask): number => end - first

/** How far the words of two clauses are said in each other. */
function clauseCover({ base, local, nearness, objectRarity }: Pairing): Measure {
  const near = nearness()
  const both = mutual((words, others) => cover(words, others, near, objectRarity))
  return (i, j) => both(unitAt(base.clauseObjects, i).terms, unitAt(local.clauseObjects, j).terms)
}

/** Share of the matters of the shorter title that the other title speaks of, too. */
function sharedMatters(one: ReadTask, other: ReadTask): number {
  const shared = one.titleConcepts.filter((matter) => other.titleConcepts.includes(matter))
  return shared.length / Math.max(1, Math.min(one.titleConcepts.length, other.titleConcepts.length))
}
