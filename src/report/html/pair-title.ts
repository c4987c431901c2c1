import type { ComparedDocument } from '../../compare/comparison.ts'
import { sideNames } from '../content/side-names.ts'
import { html, type Markup } from './markup.ts'

/** `国家 → 四川`, with the id that tells this plan of Sichuan from others. */
export function pairTitle(base: ComparedDocument, local: ComparedDocument): Markup {
  const [here, there] = sideNames(base, local)
  return html`${here} → ${there}${there === local.id ? null : html` <small>${local.id}</small>`}`
}
