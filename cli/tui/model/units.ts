import { unitId } from '../../../src/compare/unit-id.ts'
import type { UnitPair } from '../../../src/decisions/model.ts'
import type { Pair } from './session.ts'

/** Whether the comparison links the units, or the one without a counterpart to nothing. */
export function isLinked({ base, local }: UnitPair, { base: bases, local: locals }: Pair): boolean {
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
