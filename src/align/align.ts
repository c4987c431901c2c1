import type { Decision } from '../decisions/model.ts'
import type { PlanDocument } from '../document/model.ts'
import { linkClauses } from './clause-links.ts'
import { constraintsOf } from './constraints.ts'
import { withDecisions } from './decided.ts'
import type { Embedding } from './embedding.ts'
import { measured } from './measured.ts'
import type { Alignment } from './model.ts'
import { MODELS, type Models } from './models.ts'
import { linkTasks } from './task-links.ts'

/** What else `align` goes by than the texts and the decisions. */
export interface AlignOptions {
  /** Nearness of clauses from elsewhere; without it that of the company of their words. */
  readonly embedding?: Embedding | undefined
  /** @default the trained ones */
  readonly models?: Models
}

/**
 * Aligns the tasks and clauses of two documents; decisions of reviewers come first.
 *
 *   read ─► pair up ─► candidates ─► glance ─► shortlist ─► own features ─► context ─► score
 *                                                                                         │
 *                    task links ◄─ task features ◄─ clause links ◄─ assign by decisions ◄─┘
 */
export function align(
  base: PlanDocument,
  local: PlanDocument,
  decisions: readonly Decision[] = [],
  { embedding, models = MODELS }: AlignOptions = {},
): Alignment {
  const constraints = constraintsOf(decisions)
  const { pairing, scored } = measured(base, local, { models, embedding })
  const { pairs, links, rejected, alternatives } = linkClauses(
    pairing,
    scored,
    models.changes,
    constraints.clauses,
  )
  const tasks = linkTasks(pairing, scored, pairs, models.tasks, constraints.tasks)
  return withDecisions({ tasks, clauses: links, rejected, alternatives }, decisions)
}
