import type { PlanDocument } from '../document/model.ts'
import { mayLink, type PairConstraints, pairKey } from './constraints.ts'
import type { Candidate, ClauseLink, Relation, TaskLink } from './model.ts'
import type { Similarities } from './similarity.ts'

/** Score from which two tasks are main counterparts. */
const MAIN = 0.25
/** Score from which two tasks that share a clause are partial counterparts. */
const PARTIAL = 0.12
const RUNNERS_UP = 3

/** Links tasks by title, body and the clauses they share; every task appears at least once. */
export function linkTasks(
  base: PlanDocument,
  local: PlanDocument,
  similarities: Similarities,
  clauses: readonly ClauseLink[],
  constraints: PairConstraints,
): TaskLink[] {
  const taskOfBase = new Map(similarities.base.map((clause) => [clause.id, clause.task]))
  const taskOfLocal = new Map(similarities.local.map((clause) => [clause.id, clause.task]))
  const shared = new Map<string, number>()
  for (const link of clauses) {
    const key = pairKey(taskOfBase.get(link.base) ?? '', taskOfLocal.get(link.local) ?? '')
    shared.set(key, (shared.get(key) ?? 0) + 1)
  }
  const score = (i: number, j: number): number =>
    0.3 * (similarities.titles[i]?.[j] ?? 0) + 0.7 * (similarities.tasks[i]?.[j] ?? 0)
  const links: TaskLink[] = []
  const candidates = (scored: readonly Candidate[], chosen: ReadonlySet<string>): Candidate[] =>
    scored
      .filter((c) => !chosen.has(c.id))
      .sort((a, b) => b.score - a.score)
      .slice(0, RUNNERS_UP)
  const linkedLocals = new Set<string>()
  base.tasks.forEach((task, i) => {
    const scored = local.tasks.map((other, j) => ({ id: other.id, score: score(i, j) }))
    const chosen = local.tasks.flatMap((other, j) => {
      const key = pairKey(task.id, other.id)
      const forced = constraints.mustLink.has(key)
      const value = score(i, j)
      const linked = shared.get(key) ?? 0
      const good = linked > 0 ? value >= PARTIAL : value >= MAIN
      if (!forced && !(good && mayLink(constraints, task.id, other.id))) return []
      linkedLocals.add(other.id)
      return [{ other, value, linked, forced }]
    })
    const ids = new Set(chosen.map(({ other }) => other.id))
    const runnersUp = candidates(scored, ids)
    for (const { other, value, linked, forced } of chosen) {
      links.push({
        base: task.id,
        local: other.id,
        relation: relationOf(linked, task.clauses.length, other.clauses.length),
        main: constraints.mainLink.has(pairKey(task.id, other.id)) || value >= MAIN,
        confidence: value,
        origin: forced ? 'reviewer' : 'matcher',
        review: 'pending',
        evidence: [{ kind: 'clauses', linked }],
        runnersUp,
      })
    }
    if (chosen.length === 0) links.push(without({ base: task.id, local: null }, runnersUp))
  })
  local.tasks.forEach((task, j) => {
    if (linkedLocals.has(task.id)) return
    const scored = base.tasks.map((other, i) => ({ id: other.id, score: score(i, j) }))
    links.push(without({ base: null, local: task.id }, candidates(scored, new Set())))
  })
  return links
}

function relationOf(linked: number, base: number, local: number): Relation {
  if (linked >= base && linked >= local) return 'equal'
  if (linked >= base) return 'superset'
  if (linked >= local) return 'subset'
  return 'intersects'
}

function without(
  side: Pick<TaskLink, 'base' | 'local'>,
  runnersUp: readonly Candidate[],
): TaskLink {
  return {
    ...side,
    relation: 'none',
    main: true,
    confidence: 1 - (runnersUp[0]?.score ?? 0),
    origin: 'matcher',
    review: 'pending',
    evidence: [],
    runnersUp,
  }
}
