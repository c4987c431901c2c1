import type { MatrixColumn } from './column.ts'

/** A clause of one locality. */
export interface LocalClause {
  readonly local: string
  readonly clause: string
  readonly text: string
}

/** Clauses that several localities added alike, one list per measure; a common upstream is likely. */
export type SharedAddition = readonly LocalClause[]

/** Groups what localities added to the same base, by where else the columns say that it stands; all in reading order. */
export function sharedAdditions(columns: readonly MatrixColumn[]): readonly SharedAddition[] {
  const clauses = new Map<string, LocalClause>()
  for (const { local, added } of columns) {
    for (const { clause, text } of added) {
      clauses.set(keyOf(local.id, clause), { local: local.id, clause, text })
    }
  }
  const groups = new Map([...clauses.keys()].map((key) => [key, new Set([key])]))
  for (const { local, elsewhere = [] } of columns) {
    for (const { clause, document, counterparts } of elsewhere) {
      const mine = groups.get(keyOf(local.id, clause))
      for (const counterpart of counterparts) {
        const theirs = groups.get(keyOf(document, counterpart))
        if (mine && theirs) join(mine, theirs, groups)
      }
    }
  }
  return [...Map.groupBy(clauses, ([key]) => groups.get(key)).values()]
    .map((group) => group.map(([, clause]) => clause))
    .filter((group) => new Set(group.map(({ local }) => local)).size > 1)
}

function join(mine: Set<string>, theirs: Set<string>, groups: Map<string, Set<string>>): void {
  if (mine === theirs) return
  for (const key of theirs) {
    mine.add(key)
    groups.set(key, mine)
  }
}

const keyOf = (local: string, clause: string) => `${local} ${clause}`
