import type { ComparedAlignment, Comparison } from '../../compare/comparison.ts'
import type { NamedTask } from '../../compare/task-name.ts'
import { type Chapter, chaptersOf } from '../content/chapters.ts'
import { pairName } from '../content/summary.ts'
import { percent } from '../tables/figures.ts'
import { html, type Markup } from './markup.ts'
import { pairTitle } from './pair-title.ts'
import { tableRow } from './rows.ts'
import { reviewTag, type Term } from './term.ts'

/** The 对照表 of one pair: base, local and remarks side by side, one row group per task. */
export function concordance(comparison: Comparison, term: Term): Markup {
  const { base, local } = comparison
  const pair = pairName(comparison)
  return html`
<section class="pair" id="${pair}" data-pair="${pair}">
<h2>${pairTitle(base, local)}</h2>
<table class="concordance">
<caption>${base.title} → ${local.title} · ${term('concordance')}</caption>
<colgroup><col class="text"><col class="text"><col class="remarks"></colgroup>
<thead><tr>
<th scope="col"><small>${term('base')}</small> ${base.title}</th>
<th scope="col"><small>${term('local')}</small> ${local.title}</th>
<th scope="col">${term('remarks')}</th>
</tr></thead>
${chaptersOf(comparison).map((chapter) => rowGroup(chapter, pair, term))}
</table>
</section>`
}

/** One task with its rows: a heading that folds them, its counterparts, and how it relates to them. */
function rowGroup(chapter: Chapter, pair: string, term: Term): Markup {
  const { base, local, alone, rows } = chapter
  const task = base ?? local[0]?.task
  if (!task) return html``
  const fold = html`<button type="button" class="fold" aria-expanded="true">${heading(task)}</button>`
  return html`
<tbody class="chapter" id="${pair}/${task.id}">
<tr class="heading">
<th scope="rowgroup">${base ? fold : html`<span class="none">${term('localOnly')}</span>`}</th>
<th scope="rowgroup">${base ? counterparts(chapter, term) : fold}</th>
<td>${base ? local.map(({ link }) => relation(link, term)) : null}${alone ? relation(alone, term) : null}</td>
</tr>${rows.map((row) => tableRow(row, pair, term))}
</tbody>`
}

function counterparts({ local }: Chapter, term: Term): Markup {
  if (local.length === 0) return html`<span class="none">${term('omittedTask')}</span>`
  return html`${local.map(
    ({ task, link }) => html`<p class="${link.main ? 'main' : 'partial'}">${heading(task)}</p>`,
  )}`
}

const heading = ({ name }: NamedTask): Markup => html`<span lang="zh">${name}</span>`

/** How the tasks relate, who says so, and what the reviewer noted. */
function relation(link: ComparedAlignment, term: Term): Markup {
  const { main, relation, review, confidence, evidence } = link
  const notes = evidence.flatMap((piece) => (piece.kind === 'decision' ? piece.note : []))
  const certainty = review === 'pending' ? html` ${percent(confidence, 1)}` : null
  return html`<p>${main ? null : html`${term('partial')} · `}${term(relation)} ${reviewTag(review, term)}${certainty}</p>${notes
    .filter((note) => note !== '')
    .map((note) => html`<p class="small">${note}</p>`)}`
}
