import type { Comparison } from '../../src/compare/comparison.ts'
import { elsewhereOf } from '../../src/compare/lineage/elsewhere.ts'
import type { MatrixCell } from '../../src/compare/matrix/column.ts'
import { matrixOf } from '../../src/compare/matrix/matrix.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { matrixFields, matrixRecords } from '../../src/report/content/matrix-records.ts'
import { cellOf } from '../../src/report/tables/matrix-tables.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import type { Span } from '../terminal/style.ts'
import { styleFor } from '../terminal/style.ts'
import { compareDocuments } from './load.ts'
import { tableLines } from './table.ts'
import type { Facts } from './write-facts.ts'

/** Every base task against every locality, what several of them added alike, and what only one omitted. */
export async function matrixFacts(
  base: PlanDocument,
  locals: readonly PlanDocument[],
  context: Context,
): Promise<Facts> {
  const style = styleFor(context.color)
  const words = factMessages[context.language]
  const matrix = matrixOf(await sideBySide(base, locals, context))
  const shared = matrix.sharedAdditions ?? []
  return {
    json: matrix,
    columns: matrixFields,
    records: matrixRecords(matrix),
    lines: [
      ...tableLines(
        [
          [words.task, ...matrix.locals].map((text): Span => ({ text, format: 'bold' })),
          ...matrix.rows.map(({ task, name, cells }): Span[] => [
            { text: `${task} ${name}`, format: 'cyan' },
            ...cells.map(spanOf),
          ]),
        ],
        style,
      ),
      style(words.matrixLegend, 'dim'),
      ...(shared.length > 0 ? ['', style(words.sharedAdditions, 'bold')] : []),
      ...shared.flatMap((group) => [
        ...group.map(({ local, clause, text }) => `  ${style(`${local} ${clause}  ${text}`)}`),
        '',
      ]),
      ...(matrix.unusualOmissions.length > 0 ? ['', style(words.unusualOmissions, 'bold')] : []),
      ...tableLines(
        matrix.unusualOmissions.map(({ local, clause, text }) => [
          { text: local, format: 'yellow' },
          { text: clause, format: 'cyan' },
          { text },
        ]),
        style,
      ).map((line) => `  ${line}`),
    ],
  }
}

function spanOf(cell: MatrixCell): Span {
  const text = cellOf(cell)
  return text === '∅' ? { text, format: 'red' } : { text }
}

/** The base compared with every locality, and every locality with those before it. */
async function sideBySide(
  base: PlanDocument,
  locals: readonly PlanDocument[],
  context: Context,
): Promise<readonly Comparison[]> {
  return await Promise.all(
    locals.map(async (local, at) => {
      const comparison = await compareDocuments(base, local, context)
      const earlier = locals.slice(0, at).map((one) => compareDocuments(one, local, context))
      return { ...comparison, elsewhere: elsewhereOf(comparison, await Promise.all(earlier)) }
    }),
  )
}
