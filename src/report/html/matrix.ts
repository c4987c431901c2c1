import type { MatrixCell, MatrixColumn } from '../../compare/matrix/column.ts'
import { matrixOfColumns } from '../../compare/matrix/matrix.ts'
import { unitId } from '../../compare/unit-id.ts'
import { pairName } from '../content/summary.ts'
import { apportion } from '../tables/figures.ts'
import { cellOf, outstandingTables } from '../tables/matrix-tables.ts'
import { html, type Markup } from './markup.ts'
import { foldedTables } from './tables.ts'
import type { Term } from './term.ts'

/**
 * The heat map: every task of a base against every place compared with it, by the share of its text found there; below
 * it what several places added alike, and what only one of them omitted.
 */
export function matrix(columns: readonly MatrixColumn[], term: Term): Markup {
  const [first] = columns
  if (!first) return html``
  const { rows, ...across } = matrixOfColumns(columns)
  const pairs = columns.map(pairName)
  return html`
<table class="matrix">
<caption>${term('coverage')} · ${first.base.title}<small>${term('matrixLegend')}</small></caption>
<thead><tr><th scope="col">${term('task')}</th>${columns.map(
    (column) =>
      html`<th scope="col" data-pair="${pairName(column)}">${column.local.jurisdiction ?? column.local.id}<small>${column.local.id}</small></th>`,
  )}</tr></thead>
<tbody>${rows.map(
    (row) => html`
<tr><th scope="row" lang="zh">${row.name}</th>${row.cells.map((cell, at) =>
      heat(cell, pairs[at] ?? '', unitId('base', row.task), term),
    )}</tr>`,
  )}</tbody>
</table>
${foldedTables(outstandingTables({ rows, ...across }), term)}`
}

function heat(cell: MatrixCell, pair: string, task: string, term: Term): Markup {
  const [retained = 0, adapted = 0] = apportion([cell.retained, cell.adapted, cell.omitted])
  const kept = retained + adapted
  const shown =
    cell.tasks.length === 0 && cell.retained + cell.adapted === 0
      ? html`${cellOf(cell)}<span class="hidden">${term('none')}</span>`
      : html`${kept}%<small>${cellOf(cell)}</small>`
  return html`<td class="heat h${Math.round(kept / 10)}" data-pair="${pair}"><a href="#${pair}/${task}">${shown}</a></td>`
}
