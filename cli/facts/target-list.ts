import { targetsOf } from '../../src/commitments/targets/targets.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { printValue } from '../../src/report/tables/print-value.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { styleFor } from '../terminal/style.ts'
import { type DocumentFacts, listOf } from './per-document.ts'
import { tableLines } from './table.ts'

const columns = [
  'task',
  'clause',
  'indicator',
  'comparator',
  'value',
  'unit',
  'deadline',
  'baseline',
  'start',
  'end',
]

/** The targets of the documents. */
export const targetList = listOf(columns, targetsIn)

function targetsIn(document: PlanDocument, { color, language }: Context): DocumentFacts {
  const { noDeadline } = factMessages[language]
  const targets = targetsOf(document)
  return {
    document,
    json: targets,
    records: targets.map(({ range, ...target }) => ({ ...target, ...range })),
    lines: tableLines(
      targets.map((target) => [
        { text: target.clause, format: 'cyan' },
        { text: printValue(target), format: 'bold' },
        { text: String(target.deadline ?? noDeadline), format: 'dim' },
        { text: target.indicator },
      ]),
      styleFor(color),
    ),
  }
}
