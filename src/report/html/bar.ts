import { shares } from '../tables/figures.ts'
import type { Words } from '../wording/words.ts'
import { html, type Markup } from './markup.ts'
import type { Term } from './term.ts'

/** Parts of a whole by the term that names them, and that the style sheet has a colour for. */
export type Parts = readonly (readonly [name: keyof Words, characters: number])[]

/** Characters of a text by part, drawn to scale and written out. */
export function bar(name: Markup, parts: Parts, term: Term): Markup {
  const total = parts.reduce((sum, [, characters]) => sum + characters, 0)
  let x = 0
  const drawn = parts.map(([part, characters]) => {
    const width = total === 0 ? 0 : (characters / total) * 100
    const piece = html`<rect class="${part}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="10"/>`
    x += width
    return piece
  })
  const printed = shares(parts.map(([, characters]) => characters))
  const written = parts.map(([part], at) => html`<span>${term(part)} ${printed[at] ?? ''}</span> `)
  return html`<figure class="bar"><figcaption><b>${name}</b> ${total} ${term('characters')} · ${written}</figcaption>
<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${drawn}</svg></figure>`
}
