import type { Gold } from './gold.ts'
import { pairsOf } from './task-scores.ts'

/** How far two annotations of the same two documents agree beyond chance. */
export interface Agreement {
  /** Over all pairs of units: is one a main counterpart of the other? */
  readonly tasks: Kappa
  /** Over local segments that both annotate: retained, adapted or added; `null` without clause tables. */
  readonly statuses: Kappa | null
  /** Over base segments: does any local segment name it? `null` without clause tables. */
  readonly omissions: Kappa | null
}

/** Cohen's kappa and what it was computed from. */
export interface Kappa {
  /** 1 for perfect agreement, 0 for that of chance. */
  readonly kappa: number
  /** Share of items on which both agree. */
  readonly observed: number
  readonly items: number
}

/** Compares two annotations that share their units. */
export function agreementOf(one: Gold, other: Gold): Agreement {
  const mine = pairsOf(one, 2)
  const theirs = pairsOf(other, 2)
  const pairs = one.base.flatMap((base) => one.local.map((local) => `${base.id}|${local.id}`))
  return {
    tasks: cohen(pairs.map((pair) => [String(mine.has(pair)), String(theirs.has(pair))])),
    ...(one.clauses && other.clauses
      ? clauseAgreement(one, one.clauses, other.clauses)
      : { statuses: null, omissions: null }),
  }
}

function clauseAgreement(
  { base }: Gold,
  mine: NonNullable<Gold['clauses']>,
  theirs: NonNullable<Gold['clauses']>,
) {
  const statusOf = new Map(theirs.map(({ local, status }) => [local, status]))
  const statuses = mine.flatMap(({ local, status }): Verdicts[] => {
    const other = statusOf.get(local)
    return other ? [[status, other]] : []
  })
  const [here, there] = [mine, theirs].map((rows) => new Set(rows.flatMap((row) => row.base)))
  const omissions = base
    .flatMap(({ segments }) => segments)
    .map(({ id }): Verdicts => [String(here?.has(id)), String(there?.has(id))])
  return { statuses: cohen(statuses), omissions: cohen(omissions) }
}

type Verdicts = readonly [string, string]

/** Cohen (1960), A coefficient of agreement for nominal scales. */
export function cohen(verdicts: readonly Verdicts[]): Kappa {
  const items = verdicts.length
  const share = (count: number) => count / (items || 1)
  const observed = share(verdicts.filter(([a, b]) => a === b).length)
  const categories = new Set(verdicts.flat())
  const expected = [...categories].reduce((sum, category) => {
    const [a, b] = [0, 1].map((who) => verdicts.filter((pair) => pair[who] === category).length)
    return sum + share(a ?? 0) * share(b ?? 0)
  }, 0)
  return { kappa: expected === 1 ? 1 : (observed - expected) / (1 - expected), observed, items }
}
