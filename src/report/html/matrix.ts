import { coverage, type Summary } from '../summary.ts'
import { html, type Markup } from './markup.ts'
import type { Term } from './term.ts'

/** The heat map: every task of a base against every place compared with it, by the share of its text found there. */
export function matrix(summaries: readonly Summary[], term: Term): Markup {
  const first = summaries[0]
  if (!first) return html``
  const tasks = first.tasks.filter(({ side }) => side === 'base')
  const cells = summaries.map(
    ({ tasks }) => new Map(tasks.map((task) => [`${task.side} ${task.id}`, task])),
  )
  return html`
<table class="matrix">
<caption>${term('coverage')} · ${first.base.title}</caption>
<thead><tr><th scope="col">${term('task')}</th>${summaries.map(
    ({ pair, local }) =>
      html`<th scope="col" data-pair="${pair}">${local.jurisdiction ?? local.id}<small>${local.id}</small></th>`,
  )}</tr></thead>
<tbody>${tasks.map(
    (task) => html`
<tr><th scope="row" lang="zh">${
      task.title || task.number
        ? html`${task.number}${task.title}`
        : html`${term('untitled')} ${task.id.replace('base:', '')}`
    }</th>${summaries.map(({ pair }, column) => {
      const cell = cells[column]?.get(`base ${task.id}`)
      const share = cell ? coverage(cell) : 0
      return html`<td class="heat h${Math.round(share * 10)}" data-pair="${pair}"><a href="#${pair}/${task.id}">${
        cell?.alone && share === 0
          ? html`—<span class="hidden">${term('none')}</span>`
          : `${Math.round(share * 100)}%`
      }</a></td>`
    })}</tr>`,
  )}</tbody>
</table>`
}
