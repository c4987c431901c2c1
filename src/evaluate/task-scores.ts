import type { Comparison } from '../compare/comparison.ts'
import type { Gold } from './gold.ts'
import { mostShared } from './overlap.ts'
import { type Rates, rates } from './rates.ts'

/** Two units, by their ids in the gold. */
export interface UnitPair {
  readonly base: string
  readonly local: string
}

/** How well the links between tasks agree with the gold. */
export interface TaskScores extends Rates {
  readonly found: number
  /** Main counterparts of the gold without a link. */
  readonly missed: readonly UnitPair[]
  /** Links between units that the gold does not connect. */
  readonly wrong: readonly UnitPair[]
}

/** A link is right when the gold has it at grade 1 or 2; only those of grade 2 have to be found. */
export function scoreTasks({ tasks, alignments }: Comparison, gold: Gold): TaskScores {
  const unitOf = new Map(
    tasks.map(({ id, side, range }) => [id, mostShared(gold[side], range)?.id] as const),
  )
  const found = new Map<string, UnitPair>()
  for (const link of alignments) {
    const base = unitOf.get(link.base ?? '')
    const local = unitOf.get(link.local ?? '')
    if (base !== undefined && local !== undefined) found.set(`${base}|${local}`, { base, local })
  }
  const main = pairsOf(gold, 2)
  const any = pairsOf(gold, 1)
  const missed = [...main].filter(([key]) => !found.has(key)).map(([, pair]) => pair)
  const wrong = [...found].filter(([key]) => !any.has(key)).map(([, pair]) => pair)
  return {
    ...rates(found.size - wrong.length, found.size, main.size, main.size - missed.length),
    found: found.size,
    missed,
    wrong,
  }
}

/** The pairs of the task table of at least this grade. */
export function pairsOf({ tasks }: Gold, least: 1 | 2): Map<string, UnitPair> {
  return new Map(
    tasks.flatMap(({ base, local, grade }) =>
      base !== null && local !== null && grade >= least
        ? [[`${base}|${local}`, { base, local }] as const]
        : [],
    ),
  )
}
