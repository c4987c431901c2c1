import { unitId } from '../../../src/compare/unit-id.ts'
import type { Decision } from '../../../src/decisions/model.ts'
import type { Pair } from './session.ts'

/** Two units by their ids in their documents, or one without a counterpart. */
export type Units = Pick<Decision, 'base' | 'local'>

/** What a decision is about, by its present ids; a stale one keeps its own, for a unit of it is gone. */
export function unitsOf({ state, record, base, local }: Decision): Units {
  return state === 'stale' ? { base: record.base, local: record.local } : { base, local }
}

/** Whether the comparison links the units, or the one without a counterpart to nothing. */
export function isLinked({ base, local }: Units, { base: bases, local: locals }: Pair): boolean {
  const [own, other, id, counterpart] =
    base === null
      ? [locals, 'base' as const, unitId('local', local ?? ''), null]
      : [bases, 'local' as const, unitId('base', base), local && unitId('local', local)]
  const clause = own.clause.get(id)
  if (clause) {
    return counterpart === null
      ? clause.counterparts.length === 0
      : clause.counterparts.includes(counterpart)
  }
  return own.linksOf.get(id)?.some((link) => link[other] === counterpart) ?? false
}
