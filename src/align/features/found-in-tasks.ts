import type { Candidates } from '../pairing/candidates.ts'
import type { ReadDocument } from '../reading/reading.ts'

/** How much of every task is likely to be found in every task of the other side. */
export interface FoundInTasks {
  /** Best score of a local clause, by position, with a clause of a base task; and the other way round. */
  readonly bestInBase: (local: number, baseTask: number) => number
  readonly bestInLocal: (base: number, localTask: number) => number
  /** Sums of these over the clauses of a task: so many of its clauses are expected to be found. */
  readonly ofLocal: (baseTask: number, localTask: number) => number
  readonly ofBase: (baseTask: number, localTask: number) => number
}

/** Sums up the scores of candidates by tasks. */
export function foundInTasks(
  base: ReadDocument,
  local: ReadDocument,
  candidates: Candidates,
  scores: Float64Array,
): FoundInTasks {
  const rows = base.tasks.length
  const columns = local.tasks.length
  const bestInBase = new Map<number, number>()
  const bestInLocal = new Map<number, number>()
  scores.forEach((score, n) => {
    const i = candidates.base[n] ?? 0
    const j = candidates.local[n] ?? 0
    raise(bestInBase, j * rows + (base.clauses[i]?.task ?? 0), score)
    raise(bestInLocal, i * columns + (local.clauses[j]?.task ?? 0), score)
  })
  const ofLocal = new Float64Array(rows * columns)
  const ofBase = new Float64Array(rows * columns)
  for (const [key, score] of bestInBase) {
    const localTask = local.clauses[Math.floor(key / rows)]?.task ?? 0
    const cell = (key % rows) * columns + localTask
    ofLocal[cell] = (ofLocal[cell] ?? 0) + score
  }
  for (const [key, score] of bestInLocal) {
    const baseTask = base.clauses[Math.floor(key / columns)]?.task ?? 0
    const cell = baseTask * columns + (key % columns)
    ofBase[cell] = (ofBase[cell] ?? 0) + score
  }
  return {
    bestInBase: (position, task) => bestInBase.get(position * rows + task) ?? 0,
    bestInLocal: (position, task) => bestInLocal.get(position * columns + task) ?? 0,
    ofLocal: (baseTask, localTask) => ofLocal[baseTask * columns + localTask] ?? 0,
    ofBase: (baseTask, localTask) => ofBase[baseTask * columns + localTask] ?? 0,
  }
}

function raise(best: Map<number, number>, key: number, score: number): void {
  if (score > (best.get(key) ?? 0)) best.set(key, score)
}
