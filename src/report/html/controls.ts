import { kindSchema, reviewSchema } from '../../compare/comparison.ts'
import { statusSchema } from '../../compare/status-schema.ts'
import type { Summary } from '../content/summary.ts'
import { type Language, reportWords } from '../wording/words.ts'
import { html, type Markup } from './markup.ts'
import { pairTitle } from './pair-title.ts'
import { type Term, termsIn } from './term.ts'

const statuses = [...statusSchema.options, 'moved'] as const
const kinds = kindSchema.options
const reviews = reviewSchema.options

/** The bar that stays in sight: title, search, and the switches of language, colours and help. */
export function toolbar(language: Language): Markup {
  const term = termsIn(language)
  return html`<header class="toolbar">
<h1>${term('report')}</h1>
<input type="search" id="search" aria-label="${reportWords[language].search}" placeholder="${reportWords[language].search} /" autocomplete="off" spellcheck="false">
<output id="count" aria-live="polite"></output>
<button type="button" id="fold-all">${term('fold')}</button>
<button type="button" id="language" lang="${language === 'zh' ? 'en' : 'zh'}">${language === 'zh' ? 'English' : '中文'}</button>
<button type="button" id="theme">${term('theme')}</button>
<button type="button" id="open-help">?<span class="hidden"> ${term('help')}</span></button>
</header>`
}

/** Buttons that narrow the tables down: any of a group, and all groups together. */
export function filters(
  summaries: readonly Summary[],
  present: ReadonlySet<string>,
  term: Term,
): Markup {
  const places =
    summaries.length > 1
      ? group(
          'pair',
          term('pair'),
          summaries.map(({ pair, base, local }) => [pair, pairTitle(base, local)] as const),
        )
      : null
  const named = <Name extends (typeof kinds | typeof reviews)[number]>(names: readonly Name[]) =>
    names.filter((name) => present.has(name)).map((name) => [name, term(name)] as const)
  return html`<section id="filters" aria-labelledby="filters-title">
<h2 id="filters-title" class="hidden">${term('filters')}</h2>
${places}
${group(
  'status',
  term('status'),
  statuses.map((name) => [name, term(name)] as const),
)}
${group('kind', term('kind'), named(kinds))}
${group('review', term('review'), named(reviews))}
<button type="button" id="clear" hidden>${term('clear')}</button>
<p id="nothing" hidden>${term('nothing')}</p>
</section>`
}

function group(
  name: string,
  title: Markup,
  choices: readonly (readonly [string, Markup])[],
): Markup | null {
  if (choices.length === 0) return null
  return html`<fieldset><legend>${title}</legend>${choices.map(
    ([value, label]) =>
      html`<button type="button" class="chip ${value}" aria-pressed="false" data-filter="${name}" data-value="${value}">${label}</button>`,
  )}</fieldset>`
}

/** The keys of the page. */
export function help(language: Language): Markup {
  const term = termsIn(language)
  const keys = [
    ['/', 'search'],
    ['n / N', 'nextDifference'],
    ['j / k', 'nextTask'],
    ['f', 'fold'],
    ['c', 'clear'],
    ['l', 'language'],
    ['t', 'theme'],
    ['?', 'help'],
    ['Esc', 'close'],
  ] as const
  return html`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">${term('keys')}</h2>
<table>${keys.map(([key, what]) => html`<tr><th scope="row"><kbd>${key}</kbd></th><td>${term(what)}</td></tr>`)}</table>
<button type="button" id="close-help">${term('close')}</button></dialog>`
}
