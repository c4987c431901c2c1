import type { Decision } from './model.ts'

/**
 * The SSSOM `mapping_cardinality` of decisions within a set, by record id: how many counterparts each side
 * of a link has there. Rows that deny a link have none.
 */
export function cardinalities(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const links = decisions.filter(({ stance }) => stance === 'must')
  const locals = count(links.map(({ record }) => record.base))
  const bases = count(links.map(({ record }) => record.local))
  const many = (number = 0) => (number > 1 ? 'n' : '1')
  const found = new Map<string, string>()
  for (const { record, stance } of decisions) {
    if (record.local === null) found.set(record.id, '1:0')
    else if (record.base === null) found.set(record.id, '0:1')
    else if (stance === 'must') {
      found.set(record.id, `${many(bases.get(record.local))}:${many(locals.get(record.base))}`)
    }
  }
  return found
}

function count<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
