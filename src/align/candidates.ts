import type { Pairing } from './pairing.ts'
import { at } from './vectors.ts'

/** Pairs of a base and a local clause worth a closer look, by position, base first. */
export interface Candidates {
  readonly base: Int32Array
  readonly local: Int32Array
}

/** Nearest clauses kept for every clause of either side. */
const NEAREST = 12
/** What the concepts and the tasks of two clauses count beside their own character pairs. */
const CONCEPTS = 0.04
const TASKS = 0.15

/** For every clause of either side the nearest of the other, by a cheap measure. */
export function findCandidates(pairing: Pairing): Candidates {
  const { base, local, clausePairs, taskPairs, sharedConcepts } = pairing
  const rows = base.clauses.length
  const columns = local.clauses.length
  const nearness = new Float64Array(rows * columns)
  base.clauses.forEach(({ task }, i) => {
    local.clauses.forEach((other, j) => {
      nearness[i * columns + j] =
        at(clausePairs, i, j) +
        CONCEPTS * at(sharedConcepts, i, j) +
        TASKS * at(taskPairs, task, other.task)
    })
  })
  const chosen = new Uint8Array(rows * columns)
  for (let i = 0; i < rows; i++)
    for (const j of nearest(columns, (j) => nearness[i * columns + j] ?? 0))
      chosen[i * columns + j] = 1
  for (let j = 0; j < columns; j++)
    for (const i of nearest(rows, (i) => nearness[i * columns + j] ?? 0))
      chosen[i * columns + j] = 1
  const keys = Array.from(chosen.keys()).filter((key) => chosen[key] === 1)
  return {
    base: Int32Array.from(keys, (key) => Math.floor(key / columns)),
    local: Int32Array.from(keys, (key) => key % columns),
  }
}

/** Positions of the greatest values, at most `NEAREST`; among equals the first. */
function nearest(length: number, nearnessOf: (position: number) => number): number[] {
  const best: number[] = []
  const values: number[] = []
  for (let position = 0; position < length; position++) {
    const value = nearnessOf(position)
    if (best.length === NEAREST && value <= (values[NEAREST - 1] ?? 0)) continue
    let rank = best.length
    while (rank > 0 && (values[rank - 1] ?? 0) < value) rank--
    best.splice(rank, 0, position)
    values.splice(rank, 0, value)
    if (best.length > NEAREST) {
      best.pop()
      values.pop()
    }
  }
  return best
}
