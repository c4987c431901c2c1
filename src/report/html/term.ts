import type { ComparedClause } from '../../compare/comparison.ts'
import { type Language, reportWords, type Words } from '../wording/words.ts'
import { html, type Markup } from './markup.ts'

/** A word of the report that changes with the language of the page; `data-t` tells the script which. */
export type Term = (key: keyof Words) => Markup

/** Writes terms in the language the page opens in. */
export const termsIn =
  (language: Language): Term =>
  (key) =>
    html`<span data-t="${key}">${reportWords[language][key]}</span>`

/** Where something stands with the reviewers. */
export const reviewTag = (state: ComparedClause['review'], term: Term): Markup =>
  html`<span class="review ${state}">${term(state)}</span>`
