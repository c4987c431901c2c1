import type { ComparedClause } from '../../src/compare/comparison.ts'
import { parseUnitId } from '../../src/compare/unit-id.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { marks } from '../../src/report/marks.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { styleFor } from '../terminal/style.ts'
import { compareDocuments } from './load.ts'
import { percent } from './percent.ts'
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
  const { clauses, ledger } = await compareDocuments(before, after, context)
  const shown = clauses.filter(({ side, status }) => side === 'local' || status === 'omitted')
  const idOf = ({ id }: ComparedClause) => parseUnitId(id).id
  return {
    json: {
      before: before.id,
      after: after.id,
      ledger,
      clauses: shown.map((clause) => ({
        document: clause.side === 'local' ? after.id : before.id,
        clause: idOf(clause),
        status: clause.status,
        counterparts: clause.counterparts.map((id) => parseUnitId(id).id),
        text: clause.text,
        range: clause.range,
      })),
    },
    columns: ['document', 'clause', 'status', 'counterparts', 'text', 'start', 'end'],
    records: shown.map((clause) => ({
      document: clause.side === 'local' ? after.id : before.id,
      clause: idOf(clause),
      status: clause.status,
      counterparts: clause.counterparts.map((id) => parseUnitId(id).id).join(' '),
      text: clause.text,
      ...clause.range,
    })),
    lines: [
      style(`${before.id} → ${after.id}`, 'bold'),
      ...tableLines(
        statuses.map((status) => {
          const { total, ...parts } = status === 'omitted' ? ledger.base : ledger.local
          const part = (parts as Partial<Record<typeof status, number>>)[status] ?? 0
          const document = status === 'omitted' ? before.id : after.id
          return [
            { text: marks[status] },
            { text: words.succession[status] },
            { text: `${words.share(part, percent(part, total))}（${document}）` },
          ]
        }),
        style,
      ).map((line) => `  ${line}`),
      '',
      ...tableLines(
        shown.map((clause) => [
          { text: marks[clause.status] },
          { text: idOf(clause), format: 'cyan' },
          { text: clause.text },
        ]),
        style,
      ),
    ],
  }
}
