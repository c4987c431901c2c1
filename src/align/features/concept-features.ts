import type { Candidates } from '../pairing/candidates.ts'
import { at } from '../pairing/grid.ts'
import type { Measure } from '../pairing/measure.ts'
import { type PairedDocument, type Pairing, unitAt } from '../pairing/pairing.ts'
import { sumOf } from '../pairing/rarity.ts'
import { sharedRarity } from '../pairing/term-vector.ts'
import { columnBy } from './feature-table.ts'
import { foundAround, surroundingsOf } from './surroundings.ts'

/**
 * How far the concepts of one side are spoken of on the other, each 0…1: those of a clause beside its
 * counterpart, in its sentence or task; those of a task's title in a clause.
 */
export function conceptFeatures(pairing: Pairing, candidates: Candidates) {
  const { base, local, conceptRarity } = pairing
  const measured = (measure: Measure) => columnBy(candidates, measure)
  // One more nat, as for two clauses: sharing a single common concept is not sharing everything.
  const spoken = (concepts: Int32Array, others: Int32Array) =>
    sharedRarity(concepts, others, conceptRarity) / (sumOf(concepts, conceptRarity) + 1)

  const a = conceptsAround(base)
  const b = conceptsAround(local)
  const around = foundAround(pairing, a, b, spoken)
  const one = (i: number) => unitAt(base.clauses, i)
  const other = (j: number) => unitAt(local.clauses, j)
  return {
    conceptWindowBase: measured(around.windowBase),
    conceptWindowLocal: measured(around.windowLocal),
    conceptSentence: measured(around.sentence),
    conceptTaskBase: measured(around.taskBase),
    conceptTaskLocal: measured(around.taskLocal),
    conceptTitleBase: measured((i, j) => spoken(titleOf(base, one(i).task), unitAt(b.clauses, j))),
    conceptTitleLocal: measured((i, j) =>
      spoken(titleOf(local, other(j).task), unitAt(a.clauses, i)),
    ),
    conceptTasks: measured((i, j) => at(pairing.taskConcepts, one(i).task, other(j).task)),
  }
}

const conceptsAround = (side: PairedDocument) =>
  surroundingsOf(
    side,
    side.clauses.map(({ concepts }) => concepts),
  )

const titleOf = ({ tasks }: PairedDocument, task: number): Int32Array =>
  unitAt(tasks, task).titleConcepts
