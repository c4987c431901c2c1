import type { Decision } from '../decisions/model.ts'
import type { PlanDocument } from '../document/model.ts'
import { linkClauses } from './linking/clause-links.ts'
import { constraintsOf } from './linking/constraints.ts'
import { withDecisions } from './linking/decided.ts'
import { linkTasks } from './linking/task-links.ts'
import type { Alignment } from './model.ts'
import type { Embedding } from './pairing/embedding.ts'
import { measured } from './scoring/measured.ts'
import { MODELS, type Models } from './scoring/models.ts'

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
