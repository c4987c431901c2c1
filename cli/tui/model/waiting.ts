import { parseUnitId } from '../../../src/compare/unit-id.ts'
import type { Decision } from '../../../src/decisions/model.ts'
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
