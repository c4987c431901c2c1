import type { Decision } from '../decisions/model.ts'

/** What reviewers have fixed among units of one kind (tasks, or clauses). */
export interface PairConstraints {
  /** Pairs that must be linked, as `pairKey`. */
  readonly mustLink: ReadonlySet<string>
  /** Pairs that must not be linked, as `pairKey`. */
  readonly cannotLink: ReadonlySet<string>
  /** Units that have no counterpart. */
  readonly closedBase: ReadonlySet<string>
  readonly closedLocal: ReadonlySet<string>
}

/** What reviewers have fixed, tasks apart from clauses. */
export interface Constraints {
  readonly tasks: PairConstraints
  readonly clauses: PairConstraints
}

const free: PairConstraints = {
  mustLink: new Set(),
  cannotLink: new Set(),
  closedBase: new Set(),
  closedLocal: new Set(),
}

/** One key for a pair of ids. */
export const pairKey = (base: string, local: string): string => `${base}|${local}`

/** What the decisions in force fix of the assignment. */
export function constraintsOf(_decisions: readonly Decision[]): Constraints {
  return { tasks: free, clauses: free }
}

/** Whether the matcher may link the pair. */
export function mayLink(constraints: PairConstraints, base: string, local: string): boolean {
  return (
    !constraints.closedBase.has(base) &&
    !constraints.closedLocal.has(local) &&
    !constraints.cannotLink.has(pairKey(base, local))
  )
}
