import type { Comparison } from '../../src/compare/comparison.ts'
import { type MatrixCell, matrixOf } from '../../src/compare/matrix.ts'
import { sharedAdditions } from '../../src/compare/shared-additions.ts'
import type { PlanDocument } from '../../src/document/model.ts'
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
  const comparisons = await Promise.all(
    locals.map((local) => compareDocuments(base, local, context)),
  )
  const matrix = matrixOf(comparisons)
  const shared = sharedAdditions(comparisons, await amongEachOther(locals, context))
  return {
    json: { ...matrix, sharedAdditions: shared },
    columns: [
      'base',
      'task',
      'title',
      'local',
      'counterparts',
      'total',
      'retained',
      'adapted',
      'omitted',
    ],
    records: matrix.rows.flatMap(({ task, number, title, total, cells }) =>
      cells.map(({ local, tasks, ...counts }) => ({
        base: base.id,
        task,
        title: number + title,
        local,
        counterparts: tasks.join(' '),
        total,
        ...counts,
      })),
    ),
    lines: [
      ...tableLines(
        [
          [words.task, ...matrix.locals].map((text): Span => ({ text, format: 'bold' })),
          ...matrix.rows.map(({ task, number, title, total, cells }): Span[] => [
            { text: `${task} ${number}${title}`, format: 'cyan' },
            ...cells.map((cell) => spanOf(cell, total)),
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

/** `t5 78/16/6`: the counterparts and the shares of the base task's text in percent. */
function spanOf({ tasks, retained, adapted, omitted }: MatrixCell, total: number): Span {
  const [kept, changed, gone] = [retained, adapted, omitted].map((part) =>
    Math.round((100 * part) / Math.max(1, total)),
  )
  if (tasks.length === 0 && gone === 100) return { text: '∅', format: 'red' }
  return { text: `${tasks.join('+') || '↷'} ${kept}/${changed}/${gone}` }
}

async function amongEachOther(
  locals: readonly PlanDocument[],
  context: Context,
): Promise<readonly Comparison[]> {
  const pairs = locals.flatMap((one, at) =>
    locals.slice(at + 1).map((other) => [one, other] as const),
  )
  return await Promise.all(pairs.map(([one, other]) => compareDocuments(one, other, context)))
}
