import type { Clause, PlanDocument } from '../document/model.ts'
import type { TextRange } from '../text/range.ts'
import type { Comparator } from './comparators.ts'
import { deadlinesOf } from './deadlines.ts'
import { placeInSource } from './place.ts'
import { readTargets } from './read-targets.ts'

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

/** In an article of law 超过 and 低于 state a condition; what must be reached is stated with 不得. */
const ARTICLE = /^第.+条/
const STRICT: ReadonlySet<Comparator> = new Set(['>', '<'])

/** The targets of a document in the order of the text. */
export function targetsOf(document: PlanDocument): readonly Target[] {
  return document.tasks.flatMap(({ number, clauses }) => {
    const deadlines = deadlinesOf(document, clauses)
    const targets = clauses.flatMap((clause, index) =>
      targetsIn(document, clause, clauses[index - 1], deadlines[index] ?? null),
    )
    return ARTICLE.test(number)
      ? targets.filter(({ comparator }) => !STRICT.has(comparator))
      : targets
  })
}

function targetsIn(
  document: PlanDocument,
  clause: Clause,
  before: Clause | undefined,
  deadline: number | null,
): readonly Target[] {
  const context = before?.sentence === clause.sentence ? before.text : ''
  const baseline = /(?:比|较)(20[0-9]{2})年/.exec(clause.text)?.[1]
  return readTargets(clause.text, context).map(({ range, ...target }) => ({
    task: clause.task,
    clause: clause.id,
    ...target,
    deadline,
    ...(baseline && target.comparator === '+%' ? { baseline: Number(baseline) } : {}),
    range: placeInSource(document, clause, range),
  }))
}
