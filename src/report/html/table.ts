import type { ComparedClause, Comparison, Edit } from '../../compare/comparison.ts'
import { parseUnitId } from '../../compare/unit-id.ts'
import { type Beside, type Chapter, chaptersOf, type Row } from '../chapters.ts'
import { marks } from '../marks.ts'
import { pairName } from '../summary.ts'
import { html, type Markup } from './markup.ts'
import type { Term } from './term.ts'

/** The 对照表 of one pair: base, local and remarks side by side, one row group per task. */
export function concordance(comparison: Comparison, term: Term): Markup {
  const { base, local } = comparison
  const pair = pairName(comparison)
  return html`
<section class="pair" id="${pair}" data-pair="${pair}">
<h2>${base.jurisdiction ?? base.title} → ${local.jurisdiction ?? local.title}</h2>
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

function rowGroup(chapter: Chapter, pair: string, term: Term): Markup {
  const task = chapter.base ?? chapter.local[0]?.task
  if (!task) return html``
  return html`
<tbody class="chapter" id="${pair}/${task.id}">
<tr class="heading">
<th scope="rowgroup">${
    chapter.base
      ? html`<button type="button" class="fold" aria-expanded="true">${heading(chapter.base, term)}</button>`
      : html`<span class="none">${term('localOnly')}</span>`
  }</th>
<th scope="rowgroup">${
    chapter.base
      ? chapter.local.map(
          (counterpart) =>
            html`<p class="${counterpart.link.main ? 'main' : 'partial'}">${heading(counterpart.task, term)}</p>`,
        )
      : html`<button type="button" class="fold" aria-expanded="true">${heading(task, term)}</button>`
  }${chapter.base && chapter.local.length === 0 ? html`<span class="none">${term('omittedTask')}</span>` : null}</th>
<td>${
    chapter.base
      ? chapter.local.map(
          ({ link }) =>
            html`<p>${link.main ? null : html`${term('partial')} · `}${term(link.relation)} ${review(link.review, term)}</p>`,
        )
      : null
  }${chapter.alone ? html`<p>${term('none')} ${review(chapter.alone.review, term)}</p>` : null}</td>
</tr>${chapter.rows.map((row) => tableRow(row, pair, term))}
</tbody>`
}

const heading = (
  { number, title }: { readonly number: string; readonly title: string },
  term: Term,
): Markup =>
  title || number ? html`<span lang="zh">${number}${title}</span>` : html`${term('untitled')}`

const review = (state: ComparedClause['review'], term: Term): Markup =>
  html`<span class="review ${state}">${term(state)}</span>`

function tableRow({ base, local }: Row, pair: string, term: Term): Markup {
  const clauses = local.map(({ clause }) => clause)
  const shown = clauses.length > 0 ? clauses : base ? [base] : []
  const statuses = shown.flatMap(({ status, moved }) => (moved ? [status, 'moved'] : [status]))
  const main = local.find(({ first }) => first)?.clause
  return html`
<tr class="row" data-status="${unique(statuses)}" data-kind="${unique(shown.flatMap(({ kinds }) => kinds))}" data-review="${unique(shown.map((clause) => clause.review))}">
<td lang="zh">${base ? clauseText(base, pair, main ? edited(main.edits, 'delete', 'move-out') : null) : html`<span class="none">${term('newCell')}</span>`}</td>
<td lang="zh">${
    local.length > 0
      ? local.map((beside) => localText(beside, pair))
      : html`<span class="none">${term('deletedCell')}</span>`
  }</td>
<td>${shown.map((clause) => remarks(clause, term))}</td>
</tr>`
}

const unique = (values: readonly string[]): string => [...new Set(values)].join(' ')

function localText({ clause, first }: Beside, pair: string): Markup {
  if (!first) return clauseText(clause, pair, null, false)
  return clauseText(clause, pair, edited(clause.edits, 'insert', 'move-in'))
}

/** A clause with a link to itself; `anchored` is false where it is shown a second time. */
function clauseText(
  clause: ComparedClause,
  pair: string,
  content: Markup | null,
  anchored = true,
): Markup {
  const address = `${pair}/${clause.id}`
  return html`<p class="clause ${clause.status}"${anchored ? html` id="${address}"` : null}><a class="number" href="#${address}">${parseUnitId(clause.id).id}</a> ${content ?? clause.text}</p>`
}

/** One side of the edits: its own text, with what the other side lacks marked; `null` where there is nothing to mark. */
function edited(
  edits: readonly Edit[],
  own: 'insert' | 'delete',
  moved: 'move-in' | 'move-out',
): Markup | null {
  if (edits.length === 0) return null
  return html`${edits.map(({ op, text }) => {
    if (op === 'equal') return html`${text}`
    if (op === own) return own === 'insert' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`
    return op === moved ? html`<span class="shifted">${text}</span>` : null
  })}`
}

function remarks(clause: ComparedClause, term: Term): Markup {
  const { status, moved, kinds } = clause
  return html`<p><span class="status ${status}"><b aria-hidden="true">${marks[status]}</b> ${term(status)}</span>${
    moved
      ? html` <span class="status moved"><b aria-hidden="true">${marks.moved}</b> ${term('moved')}</span>`
      : null
  }${kinds.map((kind) => html` <span class="kind">${term(kind)}</span>`)}${
    clause.review === 'pending' ? null : html` ${review(clause.review, term)}`
  }</p>`
}
