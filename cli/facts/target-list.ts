import { targetsOf } from '../../src/commitments/targets/targets.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { printValue } from '../../src/report/tables/print-value.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { styleFor } from '../terminal/style.ts'
import { tableLines } from './table.ts'
import type { Facts } from './write-facts.ts'

/** The targets of the documents. */
export function targetList(documents: readonly PlanDocument[], context: Context): Facts {
  const style = styleFor(context.color)
  const words = factMessages[context.language]
  const found = documents.map((document) => ({ document, targets: targetsOf(document) }))
  return {
    json: found.flatMap(({ document, targets }) =>
      targets.map((target) => ({ document: document.id, ...target })),
    ),
    columns: [
      'document',
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
    ],
    records: found.flatMap(({ document, targets }) =>
      targets.map(({ range, ...target }) => ({ document: document.id, ...target, ...range })),
    ),
    lines: found.flatMap(({ document, targets }) => [
      style(`${document.id}  ${document.title}`, 'bold'),
      ...tableLines(
        targets.map((target) => [
          { text: target.clause, format: 'cyan' },
          { text: printValue(target), format: 'bold' },
          { text: String(target.deadline ?? words.noDeadline), format: 'dim' },
          { text: target.indicator },
        ]),
        style,
      ).map((line) => `  ${line}`),
      ...(targets.length === 0 ? [`  ${style(words.none, 'dim')}`] : []),
      '',
    ]),
  }
}
