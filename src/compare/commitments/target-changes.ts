import { commonAmount } from '../../commitments/targets/one-unit.ts'
import { quantitiesIn } from '../../commitments/targets/quantities.ts'
import { type Target, targetsOf } from '../../commitments/targets/targets.ts'
import type { PlanDocument } from '../../document/model.ts'
import type { Side } from '../../document/pair.ts'
import type { ComparedTarget, Comparison, TargetChange } from '../comparison.ts'
import { unitId } from '../unit-id.ts'

/** Share of common bigrams from which two indicators are the same (Dice 1945), and of clauses that correspond. */
const SAME_INDICATOR = 0.7
const IN_CORRESPONDING = 0.1
/** What correspondence counts beside likeness, where there is a choice. */
const CORRESPONDING = 0.5
/** Of two values of one indicator, an interim one and the last, that of the same year is meant. */
const SAME_YEAR = 0.05

/**
 * The targets of both plans, paired where the indicator is the same: in clauses that correspond, else
 * by the indicator's name. A number whose clause answers one without any made it concrete, or general.
 */
export function compareTargets(
  base: PlanDocument,
  local: PlanDocument,
  { clauses }: Pick<Comparison, 'clauses'>,
): ComparedTarget[] {
  const counterparts = new Map(clauses.map(({ id, counterparts }) => [id, counterparts]))
  const here = targetsOf(base).map((target) => describe('base', target))
  const there = targetsOf(local).map((target) => describe('local', target))
  const inNumbers = new Set([
    ...clauses.flatMap(({ id, text }) => (counts(text) ? [id] : [])),
    ...[...here, ...there].map(({ clause }) => clause),
  ])
  const wordsFor = (answered: readonly string[] = []) =>
    answered.find((clause) => !inNumbers.has(clause)) ?? null
  const matches = bestMatches(here, there, counterparts)
  const matched = new Set(matches.values())
  const rows: ComparedTarget[] = []
  for (const target of there) {
    const match = matches.get(target)
    const answered = counterparts.get(target.clause) ?? []
    const inWords = wordsFor(answered)
    rows.push({
      change: match ? changeOf(match, target) : inWords ? 'made-concrete' : 'only-local',
      base: match ?? null,
      local: target,
      inWords: match ? null : inWords,
    })
  }
  for (const target of here) {
    if (matched.has(target)) continue
    const inWords = wordsFor(counterparts.get(target.clause))
    rows.push({
      change: inWords ? 'made-general' : 'only-base',
      base: target,
      local: null,
      inWords,
    })
  }
  return rows
}

/** True for a text that counts or measures something; a year does neither. */
const counts = (text: string): boolean =>
  quantitiesIn(text).some(({ unit }) => unit !== '' && unit !== '年')

type Described = NonNullable<ComparedTarget['base']>

function describe(side: Side, { task, clause, ...target }: Target): Described {
  return { task: unitId(side, task), clause: unitId(side, clause), ...target }
}

/** For each local target the base one that it is most alike, the most alike of all first; each is taken once. */
function bestMatches(
  here: readonly Described[],
  there: readonly Described[],
  counterparts: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<Described, Described> {
  const pairs = there.flatMap((local) => {
    const answered = counterparts.get(local.clause) ?? []
    return here.flatMap((base) => {
      if (commonAmount(base).unit !== commonAmount(local).unit) return []
      const corresponds = answered.includes(base.clause)
      const alike = similarity(base.indicator, local.indicator)
      if (alike < (corresponds ? IN_CORRESPONDING : SAME_INDICATOR)) return []
      const sameYear = base.deadline === local.deadline ? SAME_YEAR : 0
      return [{ base, local, score: alike + (corresponds ? CORRESPONDING : 0) + sameYear }]
    })
  })
  const matches = new Map<Described, Described>()
  const taken = new Set<Described>()
  for (const { base, local } of pairs.sort((one, other) => other.score - one.score)) {
    if (taken.has(base) || matches.has(local)) continue
    taken.add(base)
    matches.set(local, base)
  }
  return matches
}

function changeOf(base: Described, local: Described): TargetChange {
  const from = commonAmount(base).value
  const to = commonAmount(local).value
  if (to !== from) return to > from === growsWithValue(base, from) ? 'raised' : 'lowered'
  const sameTerms = base.comparator === local.comparator && base.deadline === local.deadline
  return sameTerms ? 'same' : 'other-terms'
}

/** Whether a greater value asks for more: not of a limit from above, a place in an order, or a decline. */
const growsWithValue = ({ comparator }: Described, value: number): boolean =>
  value >= 0 && comparator !== '<=' && comparator !== '<' && comparator !== 'rank<='

/** Dice coefficient of the character bigrams of two names, 0…1. */
function similarity(one: string, other: string): number {
  const left = bigrams(one)
  const right = bigrams(other)
  const shared = [...left].filter((gram) => right.has(gram)).length
  return (2 * shared) / Math.max(1, left.size + right.size)
}

function bigrams(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  )
}
