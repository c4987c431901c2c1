import { targetsOf } from '../../src/commitments/targets/targets.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { printValue } from '../../src/report/tables/print-value.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { styleFor } from '../terminal/style.ts'
import { type DocumentFacts, perDocument } from './per-document.ts'
import { tableLines } from './table.ts'
import type { Facts } from './write-facts.ts'

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
export function targetList(documents: readonly PlanDocument[], context: Context): Facts {
  const parts = documents.map((document) => targetsIn(document, context))
  return perDocument(columns, parts, context)
}

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
