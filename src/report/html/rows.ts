import type { ComparedClause, Edit } from '../../compare/comparison.ts'
import { parseUnitId } from '../../compare/unit-id.ts'
import { baseEdits } from '../content/base-edits.ts'
import { type Beside, clausesOf, type Row } from '../content/chapters.ts'
import { marks } from '../content/marks.ts'
import { isTouchedUp } from '../content/remark.ts'
import { html, type Markup } from './markup.ts'
import { reviewTag, type Term } from './term.ts'

/** A base clause, what became of it, and what to say of that; `data-` attributes are what the filters read. */
export function tableRow({ base, local }: Row, pair: string, term: Term): Markup {
  const shown = clausesOf({ base, local })
  const statuses = shown.flatMap(({ status, moved }) => (moved ? [status, 'moved'] : [status]))
  const kinds = shown.flatMap((clause) => clause.kinds)
  const reviews = shown.map((clause) => clause.review)
  const original = base
    ? clauseText(base, pair, edited(baseEdits({ base, local }), 'delete', 'move-out'))
    : html`<span class="none">${term('newCell')}</span>`
  const counterparts =
    local.length > 0
      ? local.map((beside) => localText(beside, pair))
      : html`<span class="none">${term('deletedCell')}</span>`
  return html`
<tr class="row" data-status="${unique(statuses)}" data-kind="${unique(kinds)}" data-review="${unique(reviews)}">
<td>${original}</td>
<td>${counterparts}</td>
<td>${shown.map((clause) => remarks(clause, shown.length > 1, term))}</td>
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
  return html`<p lang="zh" class="clause ${clause.status}"${anchored ? html` id="${address}"` : null}><a class="number" href="#${address}">${parseUnitId(clause.id).id}</a> ${content ?? clause.text}</p>`
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

/** What became of a clause; `numbered` where the cell speaks of several. */
function remarks(clause: ComparedClause, numbered: boolean, term: Term): Markup {
  const { status, moved, kinds } = clause
  const number = numbered ? html`<span class="number">${parseUnitId(clause.id).id}</span> ` : null
  return html`<p>${number}<span class="status ${status}"><b aria-hidden="true">${marks[status]}</b> ${term(status)}</span>${
    moved
      ? html` <span class="status moved"><b aria-hidden="true">${marks.moved}</b> ${term('moved')}</span>`
      : null
  }${kinds.map((kind) => html` <span class="kind">${term(kind)}</span>`)}${
    isTouchedUp(clause) ? html` <span class="kind">${term('touchedUp')}</span>` : null
  }${clause.review === 'pending' ? null : html` ${reviewTag(clause.review, term)}`}</p>`
}
