import { createHash } from 'node:crypto'
import type { Comparison } from '../../compare/comparison.ts'
import { type MatrixColumn, matrixColumn } from '../../compare/matrix/column.ts'
import { pairName, type Summary, summarize } from '../content/summary.ts'
import { columnsByBase } from '../tables/matrix-tables.ts'
import { pairTeller } from '../tables/pair-tables.ts'
import type { Volume } from '../volume.ts'
import { type Language, reportWords } from '../wording/words.ts'
import { client } from './client.ts'
import { colophon } from './colophon.ts'
import { filters, help, toolbar } from './controls.ts'
import { keepOrigins, type Origin, origins } from './lineage.ts'
import { html, Markup } from './markup.ts'
import { matrix } from './matrix.ts'
import { card } from './overview.ts'
import { style } from './style.ts'
import { concordance } from './table.ts'
import { foldedTables } from './tables.ts'
import { termsIn } from './term.ts'

/** One page that needs nothing but itself: the overview on top, then every pair's 对照表 and what else is told of it. */
export function htmlVolume(language: Language): Volume {
  const term = termsIn(language)
  const summaries: Summary[] = []
  const columns: MatrixColumn[] = []
  const told = new Map<string, Origin>()
  const present = new Set<string>()
  const tablesOf = pairTeller()
  return {
    add: ({ comparison }) => {
      summaries.push(summarize(comparison))
      for (const name of namesIn(comparison)) present.add(name)
      columns.push(matrixColumn(comparison))
      keepOrigins(comparison, told)
      const below = foldedTables(tablesOf(comparison), term, pairName(comparison))
      return concordance(comparison, term).source + below.source
    },
    close: () => ({
      head: html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${reportWords[language].report}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${toolbar(language)}
<main>
<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">${term('overview')}</h2>
<div class="cards">${summaries.map((summary) => card(summary, term))}</div>
${columnsByBase(columns).map((group) => matrix(group, term))}
${origins([...told.values()], term)}
</section>
${filters(summaries, present, term)}
`.source,
      tail: html`
</main>
${colophon(summaries, term)}
${help(language)}
<script type="application/json" id="words">${new Markup(JSON.stringify(reportWords))}</script>
<script>${new Markup(client)}</script>
</body>
</html>
`.source,
    }),
  }
}

/** Nothing from anywhere, and of what is in the page only this style and this script. */
const policy = [
  "default-src 'none'",
  `style-src '${hash(style)}'`,
  `script-src '${hash(client)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function hash(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`
}

/** Kinds and review states that occur: the page offers no filter that finds nothing. */
function namesIn({ clauses }: Comparison): string[] {
  return clauses.flatMap(({ kinds, review }) => [...kinds, review])
}
