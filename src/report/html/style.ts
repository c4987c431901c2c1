import { reportWords } from '../wording/words.ts'

/** On a phone the columns stand below each other: each cell of a task's row then says whose it is. */
const sideLabels = (['zh', 'en'] as const)
  .flatMap((language) =>
    (['base', 'local'] as const).map(
      (side, at) =>
        `  html:lang(${language}) .row td:nth-child(${at + 1})::before { content: "${reportWords[language][side]}" }`,
    ),
  )
  .join('\n')

/**
 * The page's style sheet. Paper and ink, the four statuses in colours that people who confuse red
 * and green can tell apart, and a print form that is a plain 对照表.
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf6, #17181a);
  --sheet: light-dark(#ffffff, #1e2023);
  --ink: light-dark(#1f2328, #e4e2dc);
  --soft: light-dark(#5c6066, #a3a6ab);
  --line: light-dark(#dedad0, #383b40);
  --retained: light-dark(#3d6b52, #8fc3a5);
  --adapted: light-dark(#8a5a00, #e2b25c);
  --omitted: light-dark(#a3262a, #f0938f);
  --added: light-dark(#1d5c8f, #84bdec);
  --moved: light-dark(#6b4a91, #c3a6e6);
  --ins: light-dark(#dcebf8, #1c3a54);
  --del: light-dark(#fae0dd, #562a2a);
  --heat: light-dark(#3d6b52, #5d9c7b);
  --sans: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --serif: "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", SimSun, serif;
}
:root[data-theme="light"] { color-scheme: light }
:root[data-theme="dark"] { color-scheme: dark }
* { box-sizing: border-box }
html { scroll-padding-top: 4.5rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.6 var(--sans) }
h1, h2, h3, p, dl, dd, figure, fieldset { margin: 0; padding: 0 }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 3px }
:focus-visible { outline: 2px solid var(--added); outline-offset: 2px }
[hidden] { display: none !important }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.small, small { color: var(--soft); font-size: .8rem }

.toolbar { position: sticky; top: 0; z-index: 3; display: flex; gap: .5rem; align-items: center; padding: .6rem 1.5rem; background: var(--paper); border-bottom: 1px solid var(--line) }
.toolbar h1 { font: 600 1.05rem/1.2 var(--serif); letter-spacing: .08em; margin-inline-end: auto }
.toolbar input { width: min(22rem, 30vw) }
.toolbar output { min-width: 6em; color: var(--soft); font-size: .8rem; font-variant-numeric: tabular-nums }
button, input { font: inherit; font-size: .85rem; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .7rem }
button { cursor: pointer }
button:hover { border-color: var(--soft) }

main { max-width: 100rem; margin: 0 auto; padding: 1.5rem }
h2 { font: 600 1.25rem/1.4 var(--serif); margin: 2rem 0 .8rem; letter-spacing: .05em }
#overview h2 { margin-top: 0 }
#overview > h3 { font: 600 1.05rem/1.4 var(--serif); margin: 1.6rem 0 .4rem }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 1rem }
.card { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem }
.card h3 { font: 600 1.1rem/1.4 var(--serif) }
.card > p { color: var(--soft); font-size: .85rem }
.card dl { display: grid; grid-template-columns: repeat(4, 1fr); margin: .8rem 0 .4rem }
.figure dt { font-size: .78rem; color: var(--soft) }
.figure dd { font: 600 1.6rem/1.2 var(--serif); font-variant-numeric: tabular-nums }
.figure b, .figure dd { color: var(--tone) }
.bar { margin: .5rem 0 }
.bar figcaption { font-size: .78rem; color: var(--soft); margin-bottom: .2rem }
.bar figcaption b { color: var(--ink) }
.bar figcaption span span { margin-inline-start: .3em }
.bar svg { display: block; width: 100%; height: .7rem; border-radius: 3px; background: var(--line) }
.bar rect { fill: var(--tone) }
.retained { --tone: var(--retained) }
.adapted { --tone: var(--adapted) }
.omitted { --tone: var(--omitted) }
.added { --tone: var(--added) }
.moved { --tone: var(--moved) }
.through-middle { --tone: var(--retained) }
.past-middle { --tone: var(--adapted) }
.from-middle { --tone: var(--moved) }
.own { --tone: var(--added) }
.continued { --tone: var(--retained) }
.changed-since { --tone: var(--adapted) }
.new-since { --tone: var(--added) }

table { border-collapse: collapse }
caption { text-align: start; font-size: .85rem; color: var(--soft); padding: 1.2rem 0 .5rem }
.matrix { width: 100%; background: var(--sheet); border: 1px solid var(--line) }
.matrix caption { background: var(--paper) }
.matrix th { font-weight: 500; font-size: .85rem; text-align: start; padding: .3rem .8rem; border-bottom: 1px solid var(--line) }
.matrix thead th { vertical-align: bottom }
.matrix thead th + th { text-align: center; min-width: 7rem }
.matrix small { display: block }
.matrix td small { color: inherit; font-size: .7rem }
.matrix td { padding: 0; text-align: center; border: 2px solid var(--sheet); font-size: .85rem; font-variant-numeric: tabular-nums }
.matrix td a { display: block; padding: .3rem; text-decoration: none }
.matrix td a:hover { text-decoration: underline }
.h0 { background: color-mix(in oklab, var(--del) 75%, var(--sheet)) }
.h1 { background: color-mix(in oklab, var(--heat) 5%, var(--sheet)) }
.h2 { background: color-mix(in oklab, var(--heat) 10%, var(--sheet)) }
.h3 { background: color-mix(in oklab, var(--heat) 16%, var(--sheet)) }
.h4 { background: color-mix(in oklab, var(--heat) 22%, var(--sheet)) }
.h5 { background: color-mix(in oklab, var(--heat) 28%, var(--sheet)) }
.h6 { background: color-mix(in oklab, var(--heat) 34%, var(--sheet)) }
.h7 { background: color-mix(in oklab, var(--heat) 40%, var(--sheet)) }
.h8 { background: color-mix(in oklab, var(--heat) 45%, var(--sheet)) }
.h9 { background: color-mix(in oklab, var(--heat) 50%, var(--sheet)) }
.h10 { background: color-mix(in oklab, var(--heat) 55%, var(--sheet)) }

#filters { display: flex; flex-wrap: wrap; gap: .6rem 1.6rem; align-items: center; margin-top: 2rem; padding: .8rem 0; border-block: 1px solid var(--line) }
fieldset { border: 0; display: flex; flex-wrap: wrap; gap: .35rem; align-items: center }
legend { float: inline-start; font-size: .8rem; color: var(--soft); padding: 0; margin-inline-end: .4rem }
.chip { border-radius: 99px; padding: .15rem .75rem; font-size: .8rem; color: var(--tone, inherit) }
.chip[aria-pressed="true"] { background: var(--tone, var(--ink)); border-color: transparent; color: var(--paper) }

.tables { font-size: .85rem }
.tables details { margin-top: .8rem }
.tables summary { cursor: pointer; font-weight: 600 }
.tables table { width: 100%; margin-top: .4rem; background: var(--sheet); border: 1px solid var(--line) }
.tables th, .tables td { text-align: start; vertical-align: top; padding: .3rem .8rem; border-bottom: 1px solid var(--line) }
.tables .short { font-variant-numeric: tabular-nums }
@media (min-width: 60rem) { .tables .short { white-space: nowrap } }

.concordance { width: 100%; table-layout: fixed; background: var(--sheet); border: 1px solid var(--line) }
.concordance caption { background: var(--paper) }
.concordance .remarks { width: 12.5rem }
.concordance th, .concordance td { vertical-align: top; text-align: start; padding: .5rem .9rem; border: 1px solid var(--line) }
.concordance thead th { position: sticky; top: 3.3rem; z-index: 2; background: var(--paper); font: 600 .9rem/1.5 var(--serif); box-shadow: inset 0 -1px var(--line) }
.concordance thead small { display: block; font-family: var(--sans); font-weight: 400 }
.chapter .heading > * { background: color-mix(in oklab, var(--line) 35%, var(--sheet)); font-size: .9rem; font-weight: 600 }
.chapter .heading td { font-weight: 400; font-size: .8rem }
.chapter .partial { font-weight: 400; color: var(--soft) }
.chapter { scroll-margin-top: 7rem }
.fold { all: unset; cursor: pointer; display: block }
.fold:focus-visible { outline: 2px solid var(--added); outline-offset: 2px }
.fold::before { content: "▾"; display: inline-block; width: 1.2em; color: var(--soft) }
.fold[aria-expanded="false"]::before { content: "▸" }
.row:target, .row:focus { outline: 2px solid var(--added); outline-offset: -2px }
.clause { font: 1rem/1.75 var(--serif); border-inline-start: 3px solid var(--tone); padding-inline-start: .7rem; margin-inline-start: -.4rem; overflow-wrap: anywhere; text-align: justify; line-break: strict }
.clause + .clause { margin-top: .5rem }
.clause:target { background: color-mix(in oklab, var(--ins) 60%, transparent); scroll-margin-top: 10rem }
.number { font: .72rem/1 var(--sans); color: var(--soft); text-decoration: none; margin-inline-end: .25em }
.number:hover { text-decoration: underline }
ins { background: var(--ins); text-decoration: underline; text-decoration-color: var(--added); text-underline-offset: 3px }
del { background: var(--del); text-decoration: line-through; text-decoration-color: var(--omitted) }
.shifted { border-bottom: 1px dashed var(--moved) }
.none { color: var(--soft); font-weight: 400 }
.status { color: var(--tone); font-size: .82rem; font-weight: 600; white-space: nowrap }
.kind, .review { display: inline-block; font-size: .75rem; line-height: 1.5; padding: 0 .5em; border: 1px solid var(--line); border-radius: 4px; color: var(--soft); white-space: nowrap }
.review.stale, .review.disputed { color: var(--omitted); border-color: currentColor }
.review.approved, .review.overridden { color: var(--retained); border-color: currentColor }
.review.proposed { color: var(--adapted); border-color: currentColor }
::highlight(found) { background: #ffe066; color: #1f2328 }

footer { max-width: 100rem; margin: 0 auto; padding: 0 1.5rem 2rem }
footer th, footer td { text-align: start; vertical-align: top; padding: .3rem 1.5rem .3rem 0; font-size: .85rem; overflow-wrap: anywhere }
code { color: var(--soft); font-size: .75rem }

dialog { background: var(--sheet); color: var(--ink); border: 1px solid var(--line); border-radius: 10px; padding: 1.5rem 2rem }
dialog h2 { margin: 0 0 .8rem }
dialog th { text-align: start; padding: .2rem 2rem .2rem 0 }
dialog button { margin-top: 1rem }
kbd { font: .85rem var(--sans); border: 1px solid var(--line); border-radius: 4px; padding: .1rem .4rem }

@media screen and (max-width: 60rem) {
  html { scroll-padding-top: .8rem }
  main { padding: .8rem }
  .toolbar { position: static; flex-wrap: wrap; padding: .6rem .8rem }
  .toolbar h1 { width: 100% }
  .toolbar input { flex: 1; width: auto }
  .concordance, .concordance tbody, .concordance tr, .concordance td, .concordance th { display: block }
  .concordance caption { display: block }
  .concordance colgroup, .concordance thead { display: none }
  .matrix { display: block; overflow-x: auto; position: relative }
  .concordance tr { border-bottom: 2px solid var(--line) }
  .concordance th, .concordance td { border: 0; padding-block: .25rem }
  .chapter, .clause:target { scroll-margin-top: 0 }
  .row td:not(:last-child)::before { display: block; color: var(--soft); font-size: .75rem }
${sideLabels}
}
@media print {
  @page { size: A4 landscape; margin: 14mm 12mm }
  :root { color-scheme: light }
  body { background: none; font-size: 9.5pt }
  .toolbar { position: static; border: 0; padding: 0; background: none }
  .toolbar > :not(h1), #filters, dialog, .number, .fold::before { display: none }
  caption { background: none !important }
  main { max-width: none; padding: 0 }
  .card, .bar, .matrix tr { break-inside: avoid }
  .pair { break-before: page }
  .pair > h2 { display: none }
  footer { padding: 0; break-before: page }
  .concordance caption { font: 600 14pt/1.5 var(--serif); color: var(--ink); text-align: center }
  .concordance thead { display: table-header-group }
  .concordance thead th { position: static; text-align: center }
  .concordance th, .concordance td { border: .5pt solid #000; padding: 1.5mm 2mm }
  .concordance tr { break-inside: avoid }
  .heading { break-after: avoid }
  .clause { font-size: 10pt; line-height: 1.6; border: 0; margin: 0; padding: 0 }
  a { text-decoration: none }
  * { print-color-adjust: exact }
}
`
