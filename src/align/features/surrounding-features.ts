import type { Candidates } from '../pairing/candidates.ts'
import { at } from '../pairing/grid.ts'
import type { Measure } from '../pairing/measure.ts'
import { type PairedDocument, type Pairing, unitAt } from '../pairing/pairing.ts'
import { sumOf } from '../pairing/rarity.ts'
import { sharedRarity, type TermVector } from '../pairing/term-vector.ts'
import { columnBy } from './feature-table.ts'

/** How alike two clauses' surroundings are, 0…1, and how far apart they stand as shares of their tasks; the order of tasks says nothing. */
export function surroundingFeatures(pairing: Pairing, candidates: Candidates) {
  const { base, local, pairRarity } = pairing
  const one = (i: number) => unitAt(base.clauses, i)
  const other = (j: number) => unitAt(local.clauses, j)
  const measured = (measure: Measure) => columnBy(candidates, measure)
  const byTasks = (measure: Measure) => measured((i, j) => measure(one(i).task, other(j).task))
  const found = (title: TermVector, clause: TermVector) =>
    sharedRarity(title.terms, clause.terms, pairRarity) / (sumOf(title.terms, pairRarity) || 1)
  return {
    sentence: measured((i, j) => at(pairing.sentencePairs, one(i).sentence, other(j).sentence)),
    taskPairs: byTasks((i, j) => at(pairing.taskPairs, i, j)),
    taskCompany: byTasks(pairing.taskCompany),
    titles: byTasks((i, j) => at(pairing.titlePairs, i, j)),
    chapters: byTasks((i, j) => at(pairing.chapterPairs, i, j)),
    titleBase: measured((i, j) =>
      found(unitAt(base.titlePairs, one(i).task), unitAt(local.clausePairs, j)),
    ),
    titleLocal: measured((i, j) =>
      found(unitAt(local.titlePairs, other(j).task), unitAt(base.clausePairs, i)),
    ),
    placeInTask: measured((i, j) => Math.abs(placeInTask(base, i) - placeInTask(local, j))),
  }
}

function placeInTask({ clauses, tasks }: PairedDocument, position: number): number {
  const { first, end } = unitAt(tasks, unitAt(clauses, position).task)
  return (position - first) / (end - first)
}
