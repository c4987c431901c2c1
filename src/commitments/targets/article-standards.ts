import type { Clause } from '../../document/model.ts'
import { beginsItem } from '../articles.ts'
import type { StatedTarget } from './stated-target.ts'

/** A target with the year by which it is due. */
type DatedTarget = StatedTarget & { readonly deadline: number | null }

/** `有下列情形之一的：`, `应当符合下列条件：`: what follows says when an article applies. */
const OPENS_CONDITIONS = /(?:下列|以下)[^，；。]*(?:情形|条件|之一)/

/** A share by name, or an amount per head: what holds for a place as a whole. */
const RATE = /(?:率|比例|比重|占比|份额|占[^，。；]+)$|人均/

/** The ids of an article's clauses that say when it applies: what names conditions, and the items of their list. */
export function conditionClauses(clauses: readonly Clause[]): ReadonlySet<string> {
  const conditions = new Set<string>()
  let conditionsIn: number | undefined
  for (const { id, text, sentence } of clauses) {
    if (OPENS_CONDITIONS.test(text)) conditionsIn = sentence
    else if (sentence !== conditionsIn) {
      conditionsIn = conditionsIn !== undefined && beginsItem(text) ? sentence : undefined
    }
    if (conditionsIn !== undefined) conditions.add(id)
  }
  return conditions
}

/**
 * True for what an article of law sets as a target: a rate or a share that has to be reached or kept, or
 * a value with a year. Time limits, fines, sums, sizes and numbers of persons bound single cases, and in
 * an article 超过 and 低于 state conditions.
 */
export function isStandard({ indicator, comparator, unit, deadline }: DatedTarget): boolean {
  if (comparator === '>' || comparator === '<') return false
  if (deadline !== null) return true
  const isRate = RATE.test(indicator) && (/[%‰]/.test(unit) || indicator.includes('人均'))
  return isRate && comparator !== '+%' && comparator !== 'rank<='
}
