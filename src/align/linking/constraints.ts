import { inForce } from '../../decisions/judge.ts'
import type { Decision } from '../../decisions/model.ts'
import { pairKey } from '../../decisions/pair-key.ts'
import { isClause, taskOf } from '../../document/clause-id.ts'

/** What reviewers have fixed among units of one kind (tasks, or clauses). */
export interface PairConstraints {
  /** Pairs that must be linked, as `pairKey`. */
  readonly mustLink: ReadonlySet<string>
  /** Those among them that are main counterparts because a reviewer made the link. */
  readonly mainLink: ReadonlySet<string>
  /** Pairs that must not be linked, as `pairKey`. */
  readonly cannotLink: ReadonlySet<string>
  /** Units that have no counterpart. */
  readonly closedBase: ReadonlySet<string>
  readonly closedLocal: ReadonlySet<string>
  /** For clauses: what is fixed of their tasks, unless something is fixed of themselves. */
  readonly tasks?: PairConstraints
}

/** What reviewers have fixed, tasks apart from clauses. */
export interface Constraints {
  readonly tasks: PairConstraints
  readonly clauses: PairConstraints
}

/** What the decisions in force fix of the assignment. */
export function constraintsOf(decisions: readonly Decision[]): Constraints {
  const binding = decisions.filter((decision) => inForce(decision) && decision.stance !== null)
  const ofClauses = ({ base, local }: Decision) => isClause(base ?? local ?? '')
  const tasks = collect(binding.filter((decision) => !ofClauses(decision)))
  return { tasks, clauses: { ...collect(binding.filter(ofClauses)), tasks } }
}

function collect(decisions: readonly Decision[]): PairConstraints {
  const mustLink = new Set<string>()
  const mainLink = new Set<string>()
  const cannotLink = new Set<string>()
  const closedBase = new Set<string>()
  const closedLocal = new Set<string>()
  for (const { stance, base, local, record } of decisions) {
    if (stance === 'closed') {
      if (base === null) closedLocal.add(local ?? '')
      else closedBase.add(base)
    } else (stance === 'must' ? mustLink : cannotLink).add(pairKey(base, local))
    if (stance === 'must' && record.verdict === 'link') mainLink.add(pairKey(base, local))
  }
  return { mustLink, mainLink, cannotLink, closedBase, closedLocal }
}

/** Whether the matcher may link the pair. */
export function mayLink(constraints: PairConstraints, base: string, local: string): boolean {
  const pair = pairKey(base, local)
  if (constraints.mustLink.has(pair)) return true
  return (
    !constraints.closedBase.has(base) &&
    !constraints.closedLocal.has(local) &&
    !constraints.cannotLink.has(pair) &&
    (constraints.tasks === undefined || mayLink(constraints.tasks, taskOf(base), taskOf(local)))
  )
}
