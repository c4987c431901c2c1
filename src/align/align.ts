import type { Decision } from '../decisions/model.ts'
import type { PlanDocument } from '../document/model.ts'
import { linkClauses } from './clause-links.ts'
import { constraintsOf } from './constraints.ts'
import { withDecisions } from './decided.ts'
import type { Alignment } from './model.ts'
import { similaritiesOf } from './similarity.ts'
import { linkTasks } from './task-links.ts'

/** Aligns the tasks and clauses of two documents; decisions of reviewers come first. */
export function align(
  base: PlanDocument,
  local: PlanDocument,
  decisions: readonly Decision[] = [],
): Alignment {
  const constraints = constraintsOf(decisions)
  const similarities = similaritiesOf(base, local)
  const clauses = linkClauses(base, local, similarities, constraints.clauses)
  const tasks = linkTasks(base, local, similarities, clauses.links, constraints.tasks)
  return withDecisions({ tasks, clauses: clauses.links, rejected: clauses.rejected }, decisions)
}
