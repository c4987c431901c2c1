import { taskOf } from '../../../src/align/constraints.ts'
import { parseUnitId, unitId } from '../../../src/compare/unit-id.ts'
import type { Decision } from '../../../src/decisions/model.ts'
import { isClause } from '../../../src/decisions/units.ts'
import type { Pair } from './session.ts'

const waits = new Set<Decision['state']>(['proposed', 'stale', 'disputed'])

/** Decisions on a unit that wait for a reviewer: proposed by others, stale or disputed. */
export function waitingOn(
  { decisions }: Pair,
  base: string | null,
  locals: readonly string[],
): readonly Decision[] {
  const own = base === null ? null : parseUnitId(base).id
  const others = new Set(locals.map((id) => parseUnitId(id).id))
  return decisions.filter((decision) => {
    if (!waits.has(decision.state)) return false
    const about = decision.base ?? decision.record.base
    if (own !== null) return about === own
    const local = decision.local ?? decision.record.local
    return about === null && local !== null && others.has(local)
  })
}

/**
 * Decisions that wait for a reviewer on a task or on its clauses. One whose base task is gone, or that never
 * had one, waits under its local task.
 */
export function waitingUnder(
  pair: Pair,
  base: string | null,
  locals: readonly string[],
): readonly Decision[] {
  return pair.decisions.filter((decision) => {
    if (!waits.has(decision.state)) return false
    const home = taskIn('base', decision.base ?? decision.record.base)
    if (home !== null && pair.base.task.has(home)) return home === base
    const local = taskIn('local', decision.local ?? decision.record.local)
    return local !== null && locals.includes(local)
  })
}

const taskIn = (side: 'base' | 'local', id: string | null): string | null =>
  id === null ? null : unitId(side, isClause(id) ? taskOf(id) : id)
