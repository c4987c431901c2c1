import { rangeInSource } from '../../document/clause-range.ts'
import type { Clause, PlanDocument } from '../../document/model.ts'
import { oncePer } from '../../once-per.ts'
import type { TextRange } from '../../text/range.ts'
import { isArticle } from '../articles.ts'
import { conditionClauses, isStandard } from './article-standards.ts'
import type { Comparator } from './comparison-words.ts'
import { deadlinesOf } from './deadlines.ts'
import { type TabledTarget, tabledTargetsOf } from './indicator-tables.ts'
import { listedRatesOf } from './listed-rates.ts'
import { pastClausesOf } from './past.ts'
import { readTargets } from './read-targets.ts'
import type { StatedTarget } from './stated-target.ts'

/** A number that a plan promises to reach. */
export interface Target {
  readonly task: string
  readonly clause: string
  /** What is counted or measured, in the words of the plan. */
  readonly indicator: string
  readonly comparator: Comparator
  readonly value: number
  /** As printed: `%`, `亿元`, `个`; empty for an index. */
  readonly unit: string
  /** Year by which it is due; `null` when the text names none. */
  readonly deadline: number | null
  /** Year it is compared with, for a growth that names one. */
  readonly baseline?: number
  /** Number and unit, in the source. */
  readonly range: TextRange
}

/**
 * The targets of a document in the order of the text. Of an article of law only the standards that a
 * place has to meet are targets (`article-standards.ts`).
 */
export const targetsOf = oncePer((document: PlanDocument): readonly Target[] => {
  const deadlines = deadlinesOf(document)
  const past = pastClausesOf(document)
  return document.tasks.flatMap((task) => {
    const { clauses } = task
    const rates = listedRatesOf(clauses)
    const contexts = contextsOf(clauses)
    const tabled = tabledTargetsOf(clauses)
    const conditions = isArticle(document, task) ? conditionClauses(clauses) : new Set<string>()
    const targets = clauses.flatMap((clause, index) => {
      if (past.has(clause.id) || conditions.has(clause.id)) return []
      const about = {
        deadlines: deadlines.get(clause.id) ?? [],
        rate: rates[index],
        tabled: tabled.get(clause.id),
      }
      return targetsIn(document, clause, contexts[index] ?? '', about)
    })
    return isArticle(document, task) ? targets.filter(isStandard) : targets
  })
})

/** What the clauses around one say of its targets. */
interface About {
  readonly deadlines: readonly number[]
  /** The rate that the list is about in which the clause stands. */
  readonly rate: string | undefined
  /** What it states as the row of a table. */
  readonly tabled: readonly TabledTarget[] | undefined
}

/** For each clause the one before, in the same sentence or that before a semicolon, that says more than by when: `光伏装机达到400万千瓦；` `到2030年，` `达到700万千瓦。` */
function contextsOf(clauses: readonly Clause[]): readonly string[] {
  let before: Clause | undefined
  return clauses.map((clause) => {
    const since = clause.sentence - (before?.sentence ?? 0)
    const context = before && since <= (before.text.endsWith('；') ? 1 : 0) ? before.text : ''
    if (!BY_WHEN.test(clause.text)) before = clause
    return context
  })
}

const BY_WHEN = /^[到至]?20[0-9]{2}年(?:[0-9]{1,2}月)?(?:底|末)?(?:以?前)?，$/

function targetsIn(
  document: PlanDocument,
  clause: Clause,
  context: string,
  { deadlines, rate, tabled }: About,
): readonly Target[] {
  const baseline = /[比较](20[0-9]{2})年/.exec(clause.text)?.[1]
  const stated: readonly TabledTarget[] = tabled ?? readTargets(clause.text, context)
  return stated.map(({ range, deadline, ...target }, index) => ({
    task: clause.task,
    clause: clause.id,
    ...target,
    indicator: withRate(target, rate),
    deadline:
      deadline ?? (deadlines.length === stated.length ? deadlines[index] : deadlines[0]) ?? null,
    ...(baseline && target.comparator === '+%' ? { baseline: Number(baseline) } : {}),
    range: rangeInSource(document, clause, range),
  }))
}

/** `山区达到65%` in a list about 森林覆盖率 is of that rate. */
function withRate(
  { indicator, unit }: Pick<StatedTarget, 'indicator' | 'unit'>,
  rate = '',
): string {
  return /[%‰]/.test(unit) && !/[率占]/.test(indicator) ? indicator + rate : indicator
}
