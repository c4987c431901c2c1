import { quantitiesIn } from '../../commitments/targets/quantities.ts'
import { type Target, targetsOf } from '../../commitments/targets/targets.ts'
import type { PlanDocument } from '../../document/model.ts'
import type { Side } from '../../document/pair.ts'
import type { ComparedTarget, Comparison, TargetChange } from '../comparison.ts'
import { unitId } from '../unit-id.ts'

/** Share of common bigrams from which two indicators are the same (Dice 1945); of clauses that correspond much less will do. */
const SAME_INDICATOR = 0.6
const CORRESPONDING = 0.5

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
  const free = new Set(here)
  const rows: ComparedTarget[] = []
  for (const target of there) {
    const answered = counterparts.get(target.clause) ?? []
    const match = bestMatch(target, answered, free)
    if (match) free.delete(match)
    const inWords = wordsFor(answered)
    rows.push({
      change: match ? changeOf(match, target) : inWords ? 'made-concrete' : 'only-local',
      base: match ?? null,
      local: target,
      inWords: match ? null : inWords,
    })
  }
  for (const target of free) {
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

function bestMatch(
  target: Described,
  answered: readonly string[],
  free: ReadonlySet<Described>,
): Described | undefined {
  let best: Described | undefined
  let bestScore = 0
  for (const candidate of free) {
    if (candidate.unit !== target.unit) continue
    const corresponds = answered.includes(candidate.clause) ? CORRESPONDING : 0
    const score = similarity(candidate.indicator, target.indicator) + corresponds
    if (score >= SAME_INDICATOR && score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

function changeOf(base: Described, local: Described): TargetChange {
  if (local.value > base.value) return 'raised'
  if (local.value < base.value) return 'lowered'
  const sameTerms = base.comparator === local.comparator && base.deadline === local.deadline
  return sameTerms ? 'same' : 'other-terms'
}

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
