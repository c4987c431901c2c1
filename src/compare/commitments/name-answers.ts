import { type NamedThing, namedThingsOf } from '../../commitments/names/named-things.ts'
import type { PlanDocument } from '../../document/model.ts'
import type { Side } from '../../document/pair.ts'
import type { ComparedName, Comparison } from '../comparison.ts'
import { unitId } from '../unit-id.ts'

/**
 * Everything either plan calls by a name, and what of the other plan it answers: the same name, else a
 * name of the same kind in a clause that corresponds; `null` for a plan's own.
 */
export function compareNames(
  base: PlanDocument,
  local: PlanDocument,
  { clauses }: Pick<Comparison, 'clauses'>,
): ComparedName[] {
  const counterparts = new Map(clauses.map(({ id, counterparts }) => [id, counterparts]))
  const here = namedThingsOf(base).map((thing) => describe('base', thing))
  const there = namedThingsOf(local).map((thing) => describe('local', thing))
  const answer = (thing: Described, others: readonly Described[]): ComparedName => {
    const same = others.find(({ name }) => name === thing.name)
    const corresponding = counterparts.get(thing.clause) ?? []
    const other =
      same ??
      others.find(({ kind, clause }) => kind === thing.kind && corresponding.includes(clause))
    return { ...thing, answers: other?.name ?? null }
  }
  return [
    ...here.map((thing) => answer(thing, there)),
    ...there.map((thing) => answer(thing, here)),
  ]
}

type Described = Omit<ComparedName, 'answers'>

function describe(side: Side, { task, clause, ...thing }: NamedThing): Described {
  return { side, task: unitId(side, task), clause: unitId(side, clause), ...thing }
}
