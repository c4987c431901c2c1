import { parseUnitId, unitId } from '../../../src/compare/unit-id.ts'
import { inForce } from '../../../src/decisions/judge.ts'
import type { Decision } from '../../../src/decisions/model.ts'
import { isClause, taskOf } from '../../../src/document/clause-id.ts'
import type { Side } from '../../../src/document/pair.ts'
import type { Pair } from './session.ts'

const waits = new Set<Decision['state']>(['proposed', 'stale', 'disputed'])

/** Decisions on a unit that wait for a reviewer: proposed by others, stale or disputed. */
export function waitingOn(
  { decisions }: Pair,
  base: string | null,
  locals: readonly string[],
): readonly Decision[] {
  return decisions.filter((one) => waits.has(one.state) && isOn(one, base, locals))
}

/**
 * What reviewers have said that a decision on a unit meets: what waits there, what contradicts that, and what holds of
 * the unit itself.
 */
export function saidOn(
  { decisions }: Pair,
  base: string | null,
  locals: readonly string[],
  waiting: readonly Decision[],
): readonly Decision[] {
  const rivals = new Set(waiting.flatMap((decision) => decision.rivals))
  const others = decisions.filter(
    (one) =>
      !waiting.includes(one) &&
      (rivals.has(one.record.id) || (inForce(one) && isOn(one, base, locals))),
  )
  return [...waiting, ...others]
}

/** Whether a decision speaks of a base unit or, where there is none, of a local one. */
export function isOn(decision: Decision, base: string | null, locals: readonly string[]): boolean {
  if (base !== null) return decision.at.base === parseUnitId(base).id
  const about = decision.at.local
  return about !== null && locals.includes(unitId('local', about))
}

/**
 * Decisions that wait for a reviewer on a task or on its clauses. One whose base task is gone, or that never
 * had one, waits under its local task; one on a local task that stands alone waits there too.
 */
export function waitingUnder(
  pair: Pair,
  base: string | null,
  locals: readonly string[],
): readonly Decision[] {
  return pair.decisions.filter((decision) => {
    if (!waits.has(decision.state)) return false
    const about = decision.at.local
    if (base === null && about !== null && locals.includes(unitId('local', about))) return true
    const home = taskIn('base', decision.at.base)
    if (home !== null && pair.base.task.has(home)) return home === base
    const local = taskIn('local', about)
    return local !== null && locals.includes(local)
  })
}

const taskIn = (side: Side, id: string | null): string | null =>
  id === null ? null : unitId(side, isClause(id) ? taskOf(id) : id)
