import { parseUnitId } from '../unit-id.ts'
import type { DescentLinks } from './descent-links.ts'
import type { SucceedingClause, Succession } from './descent-schema.ts'

/** Reads the comparison of a plan with the one before it, its base: the clauses of the later one, and those it dropped. */
export function successionOf({ base, local, ledger, clauses }: DescentLinks): Succession {
  const shown = clauses.filter(({ side, status }) => side === 'local' || status === 'omitted')
  return {
    before: base.id,
    after: local.id,
    ledger,
    clauses: shown.map(
      ({ side, id, status, counterparts, text, range }): SucceedingClause => ({
        document: side === 'local' ? local.id : base.id,
        clause: parseUnitId(id).id,
        status,
        counterparts: counterparts.map((counterpart) => parseUnitId(counterpart).id),
        text,
        range,
      }),
    ),
  }
}
