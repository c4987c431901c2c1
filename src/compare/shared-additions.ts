import type { Comparison } from './comparison.ts'
import { parseUnitId } from './unit-id.ts'

/** A clause of one locality. */
export interface LocalClause {
  readonly local: string
  readonly clause: string
  readonly text: string
}

/** Clauses that several localities added alike, one list per measure; a common upstream is likely. */
export type SharedAddition = readonly LocalClause[]

/**
 * Groups what localities added to the same base: `comparisons` are of the base with each locality,
 * `among` of the localities with one another.
 */
export function sharedAdditions(
  comparisons: readonly Comparison[],
  among: readonly Comparison[],
): readonly SharedAddition[] {
  const added = new Map<string, LocalClause>()
  for (const { local, clauses } of comparisons) {
    for (const { id, text, status } of clauses) {
      if (status !== 'added') continue
      const clause = parseUnitId(id).id
      added.set(keyOf(local.id, clause), { local: local.id, clause, text })
    }
  }
  const groups = new Map([...added].map(([key, clause]) => [key, new Set([clause])]))
  for (const { base, local, clauses } of among) {
    for (const { side, id, counterparts } of clauses) {
      if (side !== 'local') continue
      const mine = groups.get(keyOf(local.id, parseUnitId(id).id))
      for (const counterpart of counterparts) {
        const theirs = groups.get(keyOf(base.id, parseUnitId(counterpart).id))
        if (mine && theirs) join(mine, theirs, groups)
      }
    }
  }
  return [...new Set(groups.values())]
    .map((group) => [...group])
    .filter((group) => new Set(group.map(({ local }) => local)).size > 1)
}

function join(
  mine: Set<LocalClause>,
  theirs: Set<LocalClause>,
  groups: Map<string, Set<LocalClause>>,
): void {
  if (mine === theirs) return
  for (const clause of theirs) {
    mine.add(clause)
    groups.set(keyOf(clause.local, clause.clause), mine)
  }
}

const keyOf = (local: string, clause: string) => `${local} ${clause}`
