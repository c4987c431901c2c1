import { parseUnitId } from '../unit-id.ts'
import type { DescentLinks } from './descent-links.ts'
import type { Elsewhere } from './descent-schema.ts'

/**
 * Where else the clauses stand that a local plan added to the base: `among` are comparisons of other plans with
 * this one.
 */
export function elsewhereOf(
  { clauses }: DescentLinks,
  among: readonly DescentLinks[],
): Elsewhere[] {
  const added = new Set(clauses.flatMap(({ id, status }) => (status === 'added' ? [id] : [])))
  return among.flatMap(({ base, clauses: linked }) =>
    linked
      .filter(({ id, counterparts }) => added.has(id) && counterparts.length > 0)
      .map(({ id, counterparts }) => ({
        clause: parseUnitId(id).id,
        document: base.id,
        counterparts: counterparts.map((counterpart) => parseUnitId(counterpart).id),
      })),
  )
}
