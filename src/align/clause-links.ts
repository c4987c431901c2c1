import type { Clause, PlanDocument } from '../document/model.ts'
import { mayLink, type PairConstraints, pairKey } from './constraints.ts'
import type { Alignment, Candidate, ClauseLink } from './model.ts'
import type { Similarities } from './similarity.ts'

/** Score from which two clauses are taken for the same measure. */
const LINK = 0.36
/** Own words from which a linked clause counts as retained. */
const RETAINED = 0.8
/** Part of a clause's score that the similarity of its task carries. */
const CONTEXT = 0.2
/** A second counterpart must come this near to the best one. */
const NEAR_BEST = 0.85
const RUNNERS_UP = 3

interface ClauseLinks {
  readonly links: readonly ClauseLink[]
  readonly rejected: Alignment['rejected']
}

/** Links every clause to the best of the other side, and to others nearly as good. */
export function linkClauses(
  base: PlanDocument,
  local: PlanDocument,
  similarities: Similarities,
  constraints: PairConstraints,
): ClauseLinks {
  const scores = contextualScores(base, local, similarities)
  const links: ClauseLink[] = []
  const bestOfBase = scores.map((row) => Math.max(0, ...row))
  similarities.local.forEach((localClause, j) => {
    const column = scores.map((row) => row[j] ?? 0)
    const best = Math.max(0, ...column)
    similarities.base.forEach((baseClause, i) => {
      const score = column[i] ?? 0
      const forced = constraints.mustLink.has(pairKey(baseClause.id, localClause.id))
      const good = score >= LINK && score >= NEAR_BEST * Math.min(best, bestOfBase[i] ?? 0)
      if (!forced && !(good && mayLink(constraints, baseClause.id, localClause.id))) return
      const words = similarities.clauses[i]?.[j] ?? 0
      links.push({
        base: baseClause.id,
        local: localClause.id,
        confidence: score,
        status: words >= RETAINED ? 'retained' : 'adapted',
        origin: forced ? 'reviewer' : 'matcher',
        review: 'pending',
        evidence: [],
      })
    })
  })
  const linkedBase = new Set(links.map((link) => link.base))
  const linkedLocal = new Set(links.map((link) => link.local))
  const rejected = {
    base: new Map(
      similarities.base.flatMap(({ id }, i) =>
        linkedBase.has(id) ? [] : [[id, nearest(similarities.local, scores[i] ?? [])]],
      ),
    ),
    local: new Map(
      similarities.local.flatMap(({ id }, j) =>
        linkedLocal.has(id)
          ? []
          : [
              [
                id,
                nearest(
                  similarities.base,
                  scores.map((row) => row[j] ?? 0),
                ),
              ],
            ],
      ),
    ),
  }
  return { links, rejected }
}

/** Similarity of the clauses' own words, drawn towards that of their tasks. */
function contextualScores(
  base: PlanDocument,
  local: PlanDocument,
  similarities: Similarities,
): number[][] {
  const baseTask = base.tasks.flatMap((task, i) => task.clauses.map(() => i))
  const localTask = local.tasks.flatMap((task, j) => task.clauses.map(() => j))
  return similarities.clauses.map((row, i) =>
    row.map((words, j) => {
      const tasks = similarities.tasks[baseTask[i] ?? 0]?.[localTask[j] ?? 0] ?? 0
      return (1 - CONTEXT) * words + CONTEXT * tasks
    }),
  )
}

function nearest(clauses: readonly Clause[], scores: readonly number[]): Candidate[] {
  return clauses
    .map((clause, i) => ({ id: clause.id, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, RUNNERS_UP)
}
