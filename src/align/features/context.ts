import type { Candidates } from '../pairing/candidates.ts'
import type { Measure } from '../pairing/measure.ts'
import { type PairedDocument, unitAt } from '../pairing/pairing.ts'
import { columnBy, type FeatureTable } from './feature-table.ts'
import { foundInTasks } from './found-in-tasks.ts'
import { leads } from './leads.ts'

/** Clauses without a counterpart that every task is taken to have besides its own. */
const DOUBT = 2
/** The farthest that a neighbour's counterpart may lie to count as beside. */
export const BESIDE = 2

/**
 * What the first scores of a candidate's surroundings say of it, its own score left out; each 0…1, leads −1…1.
 * Clause, sentence and task so speak for each other:
 *
 *            local task                localTask   how much of the local task is found in the base task
 *            j-1   j   j+1             baseTask    how much of the base task is found in the local task
 *     i-1     ◆    ·    ·              step        (i-1, j-1) or (i+1, j+1)
 *  b   i      ▪   [?]   ▪              beside      any ▪ or ◆ within two rows of [?]
 *     i+1     ·    ·    ◆              sameSentence  the best of both sentences
 */
export function contextFeatures(
  base: PairedDocument,
  local: PairedDocument,
  candidates: Candidates,
  scores: Float64Array,
) {
  const one = (i: number) => unitAt(base.clauses, i)
  const other = (j: number) => unitAt(local.clauses, j)
  const columns = local.clauses.length
  const sentencesOf = (i: number, j: number) =>
    one(i).sentence * local.sentences.length + other(j).sentence
  const placeOf = (n: number) => [candidates.base[n] ?? 0, candidates.local[n] ?? 0] as const
  const scoreOf = new Map(
    Array.from(scores, (score, n) => {
      const [i, j] = placeOf(n)
      return [i * columns + j, score]
    }),
  )
  const bySentences = Map.groupBy(scores.keys(), (n) => sentencesOf(...placeOf(n)))
  const found = foundInTasks(base, local, candidates, scores)
  const lead = leads(candidates, scores)

  /** The score of the candidate so many clauses further on both sides, within the tasks of this one. */
  const beyond = (i: number, j: number, rows: number, steps: number) =>
    base.clauses[i + rows]?.task === one(i).task && local.clauses[j + steps]?.task === other(j).task
      ? (scoreOf.get((i + rows) * columns + j + steps) ?? 0)
      : 0
  const measured = (measure: Measure) => columnBy(candidates, measure)
  return {
    localTask: measured((i, j) =>
      share(
        found.ofLocal(one(i).task, other(j).task) - found.bestInBase(j, one(i).task),
        unitAt(local.tasks, other(j).task),
      ),
    ),
    baseTask: measured((i, j) =>
      share(
        found.ofBase(one(i).task, other(j).task) - found.bestInLocal(i, other(j).task),
        unitAt(base.tasks, one(i).task),
      ),
    ),
    step: measured((i, j) => Math.max(beyond(i, j, -1, -1), beyond(i, j, 1, 1))),
    beside: measured((i, j) => {
      let best = 0
      for (let rows = -BESIDE; rows <= BESIDE; rows++)
        best = Math.max(best, beyond(i, j, rows, -1), beyond(i, j, rows, 1))
      return best
    }),
    sameSentence: measured((i, j) => {
      let best = 0
      for (const n of bySentences.get(sentencesOf(i, j)) ?? [])
        if (candidates.local[n] !== j) best = Math.max(best, scores[n] ?? 0)
      return best
    }),
    firstLeadBase: lead.base,
    firstLeadLocal: lead.local,
  } satisfies FeatureTable
}

/** Of a task's other clauses, the share found; the clause asked about speaks not for itself. */
const share = (found: number, task: { readonly first: number; readonly end: number }): number =>
  found / (task.end - task.first - 1 + DOUBT)
