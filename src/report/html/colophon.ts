import { TOOL } from '../../compare/tool.ts'
import type { Summary } from '../content/summary.ts'
import { html, type Markup } from './markup.ts'
import type { Term } from './term.ts'

/** What whoever quotes the page must name: the program, and every document with its file and its hash. */
export function colophon(summaries: readonly Summary[], term: Term): Markup {
  const documents = new Map(
    summaries.flatMap(({ base, local }) =>
      [base, local].map((document) => [document.id, document]),
    ),
  )
  return html`<footer>
<h2>${term('sources')}</h2>
<table><tbody>${[...documents.values()].map(
    ({ id, title, source }) => html`
<tr><th scope="row">${id}</th><td lang="zh">${title}</td><td>${source.path}<br><code>sha256 ${source.sha256}</code></td></tr>`,
  )}</tbody></table>
<p class="small">${TOOL}</p>
</footer>`
}
