import { addTo } from '../decisions/add-to.ts'
import type { Candidates } from './candidates.ts'
import { type FeatureTable, featureTable, rowOf } from './feature-table.ts'
import { foundInTasks } from './found-in-tasks.ts'
import { leads } from './leads.ts'
import type { Side } from './pairing.ts'

/** What the first scores of a candidate's surroundings say of it, its own score left out. */
export const CONTEXT_FEATURES = [
  'localTask',
  'baseTask',
  'step',
  'beside',
  'sameSentence',
  'firstLeadBase',
  'firstLeadLocal',
] as const

/** Clauses without a counterpart that every task is taken to have besides its own. */
const DOUBT = 2
/** The farthest that a neighbour's counterpart may lie to count as beside. */
export const BESIDE = 2

/**
 * Lets clause, sentence and task speak for each other:
 *
 *            local task                localTask   how much of the local task is found in the base task
 *            j-1   j   j+1             baseTask    how much of the base task is found in the local task
 *     i-1     ◆    ·    ·              step        (i-1, j-1) or (i+1, j+1)
 *  b   i      ▪   [?]   ▪              beside      any ▪ or ◆ within two rows of [?]
 *     i+1     ·    ·    ◆              sameSentence  the best of both sentences
 */
export function contextFeatures(
  base: Side,
  local: Side,
  candidates: Candidates,
  scores: Float64Array,
): FeatureTable {
  const columns = local.clauses.length
  const scoreOf = new Map<number, number>()
  const bySentences = new Map<number, number[]>()
  const keysOf = (n: number) => {
    const i = candidates.base[n] ?? 0
    const j = candidates.local[n] ?? 0
    const one = base.clauses[i]
    const other = local.clauses[j]
    return {
      i,
      j,
      baseTask: one?.task ?? 0,
      localTask: other?.task ?? 0,
      sentences: (one?.sentence ?? 0) * local.sentences.length + (other?.sentence ?? 0),
    }
  }
  scores.forEach((score, n) => {
    const { i, j, sentences } = keysOf(n)
    scoreOf.set(i * columns + j, score)
    addTo(bySentences, sentences, n)
  })

  const found = foundInTasks(base, local, candidates, scores)
  const lead = leads(candidates, scores)
  const table = featureTable(CONTEXT_FEATURES, scores.length)
  scores.forEach((_, n) => {
    const { i, j, baseTask, localTask, sentences } = keysOf(n)
    const at = (di: number, dj: number) =>
      base.clauses[i + di]?.task === baseTask && local.clauses[j + dj]?.task === localTask
        ? (scoreOf.get((i + di) * columns + j + dj) ?? 0)
        : 0
    let beside = 0
    for (let di = -BESIDE; di <= BESIDE; di++) beside = Math.max(beside, at(di, -1), at(di, 1))
    let sameSentence = 0
    for (const other of bySentences.get(sentences) ?? [])
      if (candidates.local[other] !== j) sameSentence = Math.max(sameSentence, scores[other] ?? 0)
    const row = rowOf(table, n)
    row[0] = share(
      found.ofLocal(baseTask, localTask) - found.bestInBase(j, baseTask),
      local.tasks[localTask],
    )
    row[1] = share(
      found.ofBase(baseTask, localTask) - found.bestInLocal(i, localTask),
      base.tasks[baseTask],
    )
    row[2] = Math.max(at(-1, -1), at(1, 1))
    row[3] = beside
    row[4] = sameSentence
    row[5] = lead.base[n] ?? 0
    row[6] = lead.local[n] ?? 0
  })
  return table
}

/** Of a task's other clauses, the share found; the clause asked about speaks not for itself. */
const share = (
  found: number,
  task: { readonly first: number; readonly end: number } | undefined,
): number => found / ((task ? task.end - task.first : 0) - 1 + DOUBT)
