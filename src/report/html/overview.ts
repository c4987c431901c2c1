import type { ComparedClause } from '../../compare/comparison.ts'
import { percent } from '../figures.ts'
import { marks } from '../marks.ts'
import type { Summary } from '../summary.ts'
import { html, type Markup } from './markup.ts'
import type { Term } from './term.ts'

type Status = ComparedClause['status']

/** The figures of one pair: clauses by status, and the shares of both sides' text as bars. */
export function card(summary: Summary, term: Term): Markup {
  const { base, local, ledger, clauses } = summary
  const figures = (['retained', 'adapted', 'omitted', 'added'] as const).map(
    (status) =>
      html`<div class="figure ${status}"><dt><b aria-hidden="true">${marks[status]}</b> ${term(status)}</dt><dd>${clauses[status]}</dd></div>`,
  )
  return html`
<article class="card" data-pair="${summary.pair}">
<h3><a href="#${summary.pair}">${base.jurisdiction ?? base.id} → ${local.jurisdiction ?? local.id}</a></h3>
<p lang="zh">${local.title}</p>
<dl>${figures}</dl>
${bar(
  base.jurisdiction ?? base.id,
  ledger.base.total,
  [
    ['retained', ledger.base.retained],
    ['adapted', ledger.base.adapted],
    ['omitted', ledger.base.omitted],
  ],
  term,
)}
${bar(
  local.jurisdiction ?? local.id,
  ledger.local.total,
  [
    ['retained', ledger.local.retained],
    ['adapted', ledger.local.adapted],
    ['added', ledger.local.added],
  ],
  term,
)}
<p class="small">${summary.moved} ${term('moved')} · ${summary.pending}/${summary.links} ${term('pending')} · ${summary.diagnostics} ${term('diagnostics')}</p>
</article>`
}

/** One side's characters by status, drawn to scale and written out. */
function bar(
  name: string,
  total: number,
  parts: readonly (readonly [Status, number])[],
  term: Term,
): Markup {
  let x = 0
  const drawn = parts.map(([status, characters]) => {
    const width = total === 0 ? 0 : (characters / total) * 100
    const piece = html`<rect class="${status}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="10"/>`
    x += width
    return piece
  })
  const written = parts.map(
    ([status, characters]) => html`<span>${term(status)} ${percent(characters, total)}</span> `,
  )
  return html`<figure class="bar"><figcaption><b>${name}</b> ${total} ${term('characters')} · ${written}</figcaption>
<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${drawn}</svg></figure>`
}
