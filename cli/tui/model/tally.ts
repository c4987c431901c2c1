import type { ComparedAlignment, ComparedClause } from '../../../src/compare/comparison.ts'
import type { Pair } from './session.ts'
import { type Standing, standingOf } from './standing.ts'

/** What became of a stretch of the base document in one place, in characters of clause text. */
export interface Tally {
  readonly retained: number
  readonly adapted: number
  readonly omitted: number
  /** Characters the local counterparts have on top. */
  readonly added: number
  /** The same in clauses. */
  readonly clauses: Readonly<Record<ComparedClause['status'], number>>
}

/** A task of the base document as it stands in one place. */
export interface TaskTally extends Tally, Standing {
  readonly links: readonly ComparedAlignment[]
}

/** Adds up the clauses of a base task and what its main counterparts add. */
export function tallyTask(pair: Pair, task: string): TaskTally {
  const links = pair.base.linksOf.get(task) ?? []
  const own = pair.base.clausesOf.get(task) ?? []
  const added = links
    .filter((link) => link.main && link.local !== null)
    .flatMap((link) => pair.local.clausesOf.get(link.local ?? '') ?? [])
    .filter((clause) => clause.status === 'added')
  return { ...tally([...own, ...added]), ...standingOf(pair, task, links), links }
}

/** Adds up clauses of either side by status. */
export function tally(clauses: readonly ComparedClause[]): Tally {
  const characters = { retained: 0, adapted: 0, omitted: 0, added: 0 }
  const count = { retained: 0, adapted: 0, omitted: 0, added: 0 }
  for (const clause of clauses) {
    characters[clause.status] += clause.text.length
    count[clause.status] += 1
  }
  return { ...characters, clauses: count }
}
