import { escapeMarkup } from '../wording/escape-markup.ts'

/** A piece of the page: what is in it has been escaped. */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

type Part = Markup | string | number | null | readonly Part[]

/** Template tag that writes HTML: whatever is put in shows as text, safe in quoted attributes too, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((page, next, index) => page + put(parts[index - 1]) + next))
}

function put(part: Part | undefined): string {
  if (part === null || part === undefined) return ''
  if (part instanceof Markup) return part.source
  if (typeof part === 'object') return part.map(put).join('')
  return escapeMarkup(String(part))
}
