import { successionOf } from '../../src/compare/lineage/succession.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { marks } from '../../src/report/content/marks.ts'
import { ledgerShares } from '../../src/report/tables/figures.ts'
import { succeeded } from '../../src/report/tables/lineage-tables.ts'
import { reportWords } from '../../src/report/wording/words.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { styleFor } from '../terminal/style.ts'
import { compareDocuments } from './load.ts'
import { tableLines } from './table.ts'
import type { Facts } from './write-facts.ts'

const statuses = ['retained', 'adapted', 'added', 'omitted'] as const

/** What a plan continued, changed, dropped and took up anew since the one before it. */
export async function successionFacts(
  before: PlanDocument,
  after: PlanDocument,
  context: Context,
): Promise<Facts> {
  const style = styleFor(context.color)
  const words = factMessages[context.language]
  const term = reportWords[context.language]
  const succession = successionOf(await compareDocuments(before, after, context))
  const { ledger, clauses } = succession
  const shares = ledgerShares(ledger)
  const printed = { ...shares.local, omitted: shares.base.omitted }
  const lengths = { ...ledger.local, omitted: ledger.base.omitted }
  return {
    json: succession,
    columns: ['document', 'clause', 'status', 'counterparts', 'text', 'start', 'end'],
    records: clauses.map(({ document, clause, status, counterparts, text, range }) => ({
      document,
      clause,
      status,
      counterparts: counterparts.join(' '),
      text,
      ...range,
    })),
    lines: [
      style(`${before.id} → ${after.id}`, 'bold'),
      ...tableLines(
        statuses.map((status) => {
          const document = status === 'omitted' ? before.id : after.id
          return [
            { text: marks[status] },
            { text: term[succeeded[status]] },
            { text: words.share(lengths[status], printed[status]) },
            { text: document, format: 'dim' },
          ]
        }),
        style,
      ).map((line) => `  ${line}`),
      '',
      ...tableLines(
        clauses.map(({ status, clause, text }) => [
          { text: marks[status] },
          { text: clause, format: 'cyan' },
          { text },
        ]),
        style,
      ),
    ],
  }
}
