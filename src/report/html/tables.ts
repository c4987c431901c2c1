import { parseUnitId } from '../../compare/unit-id.ts'
import { type Cell, cellText, type Table } from '../tables/table.ts'
import { reportWords } from '../wording/words.ts'
import { html, type Markup } from './markup.ts'
import type { Term } from './term.ts'

/** Tables, each folded, that belong to a pair or stand in the overview; clauses of the pair are links. */
export function foldedTables(tables: readonly Table[], term: Term, pair?: string): Markup {
  if (tables.length === 0) return html``
  const about = pair === undefined ? null : html` data-pair="${pair}"`
  return html`
<div class="tables"${about}>${tables.map((table) => fold(table, term, pair))}
</div>`
}

function fold({ title, about, columns, rows, legend }: Table, term: Term, pair?: string): Markup {
  return html`
<details${pair === undefined ? null : html` id="${pair}/${title}"`}>
<summary>${term(title)}${about ? ` · ${about}` : null} (${rows.length})</summary>${
    legend ? html`<p class="small">${term(legend)}</p>` : null
  }
<table>
<thead><tr>${columns.map((column) => html`<th scope="col">${content(column, term, pair)}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => tableCell(cell, term, pair))}</tr>`)}</tbody>
</table>
</details>`
}

const tableCell = (cell: Cell, term: Term, pair?: string): Markup => {
  const shown = content(cell, term, pair)
  if (typeof cell === 'string') return html`<td lang="zh">${shown}</td>`
  return html`<td class="short">${shown}</td>`
}

function content(cell: Cell, term: Term, pair?: string): Markup {
  if (typeof cell !== 'object') return html`${cell}`
  if ('term' in cell) return term(cell.term)
  if (pair === undefined) return html`${cellText(cell, reportWords.zh)}`
  return html`${cell.clauses.map((clause) => {
    const { side, id } = parseUnitId(clause)
    return side === null ? html`${id} ` : html`<a href="#${pair}/${clause}">${id}</a> `
  })}`
}
