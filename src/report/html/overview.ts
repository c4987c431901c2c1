import { marks } from '../content/marks.ts'
import { sideNames } from '../content/side-names.ts'
import type { Summary } from '../content/summary.ts'
import { bar } from './bar.ts'
import { html, type Markup } from './markup.ts'
import { pairTitle } from './pair-title.ts'
import type { Term } from './term.ts'

/** The figures of one pair: clauses by status, and the shares of both sides' text as bars. */
export function card(summary: Summary, term: Term): Markup {
  const { base, local, ledger, clauses } = summary
  const [here, there] = sideNames(base, local)
  const figures = (['retained', 'adapted', 'omitted', 'added'] as const).map(
    (status) =>
      html`<div class="figure ${status}"><dt><b aria-hidden="true">${marks[status]}</b> ${term(status)}</dt><dd>${clauses[status]}</dd></div>`,
  )
  return html`
<article class="card" data-pair="${summary.pair}">
<h3><a href="#${summary.pair}">${pairTitle(base, local)}</a></h3>
<p lang="zh">${local.title}</p>
<dl>${figures}</dl>
${bar(
  html`${here}`,
  [
    ['retained', ledger.base.retained],
    ['adapted', ledger.base.adapted],
    ['omitted', ledger.base.omitted],
  ],
  term,
)}
${bar(
  html`${there}`,
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
