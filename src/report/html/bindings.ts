import type { Comparison } from '../../compare/comparison.ts'
import { type BindingCell, type BindingTable, bindingTables } from '../binding-tables.ts'
import { html, type Markup } from './markup.ts'
import type { Term } from './term.ts'

/** What the plans bind, below the 对照表 of their pair, each sort folded. */
export function bindings(comparison: Comparison, term: Term): Markup {
  return html`${bindingTables(comparison).map((table) => fold(table, term))}`
}

function fold({ title, columns, rows }: BindingTable, term: Term): Markup {
  return html`
<details class="bindings">
<summary>${term(title)} (${rows.length})</summary>
<table>
<thead><tr>${columns.map((column) => html`<th scope="col">${term(column)}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => tableCell(cell, term))}</tr>`)}</tbody>
</table>
</details>`
}

const tableCell = (cell: BindingCell, term: Term): Markup =>
  typeof cell === 'string' ? html`<td lang="zh">${cell}</td>` : html`<td>${term(cell.term)}</td>`
