import { type MatrixColumn, matrixColumn } from '../../compare/matrix/column.ts'
import { type Notable, notablesOf } from '../content/notable.ts'
import { pairName, type Summary, summarize } from '../content/summary.ts'
import { percent } from '../tables/figures.ts'
import { columnsByBase, matrixTables } from '../tables/matrix-tables.ts'
import { pairTeller } from '../tables/pair-tables.ts'
import type { Volume } from '../volume.ts'
import { type Language, reportWords, type Words } from '../wording/words.ts'
import { detailsOf } from './details.ts'
import { foldedTables } from './tables.ts'
import { markdownArrow, markdownFragment, markdownText } from './text.ts'

/** Bytes: a comment on GitHub holds 65,536; the figures, the localities side by side and the details share them. */
const figuresBudget = 14_000
const matrixBudget = 9_000
const detailsBudget = 40_000
/** Part of a pair's room that is kept for where the local plan comes from and what both bind. */
const tablesShare = 0.3

/**
 * A summary that fits a comment on a pull request: figures and the most notable first, differences
 * folded below as far as there is room for each of the `pairs`, and links to the page at `link` for
 * the rest.
 */
export function markdownVolume(language: Language, link: string, pairs: number): Volume {
  const words = reportWords[language]
  const told: Told[] = []
  const tablesOf = pairTeller()
  const share = Math.floor(detailsBudget / Math.max(1, pairs))
  let left = detailsBudget
  return {
    add: ({ comparison }) => {
      told.push({
        summary: summarize(comparison),
        notables: notablesOf(comparison, notableLimit),
        column: matrixColumn(comparison),
      })
      const details = detailsOf(comparison, words, link, share * (1 - tablesShare))
      const tables = foldedTables(tablesOf(comparison), {
        pair: markdownArrow(comparison),
        page: `${link}${markdownFragment(pairName(comparison))}`,
        words,
        room: share - Buffer.byteLength(details),
      })
      left -= Buffer.byteLength(details + tables)
      return left < 0 ? '' : details + tables
    },
    close: () => ({ head: headOf(told, words, link), tail: '' }),
  }
}

/** What is kept of a pair until the head is written. */
interface Told {
  readonly summary: Summary
  readonly notables: readonly Notable[]
  readonly column: MatrixColumn
}

const notableLimit = 5

function headOf(told: readonly Told[], words: Words, link: string): string {
  const columns = [
    words.pair,
    words.retained,
    words.adapted,
    words.omitted,
    words.added,
    words.moved,
    words.covered,
    words.pending,
  ]
  const table = [`| ${columns.join(' | ')} |`, '|:--|--:|--:|--:|--:|--:|--:|--:|']
  const rows = told.map(({ summary }) => figures(summary, link))
  const notables = rankAcross(told).map((line) => describe(line.summary, line.notable, words))
  const matrices = matricesOf(told, words, link)
  const below = [
    '',
    ...(notables.length > 0 ? [`## ${words.notable}`, '', ...notables, ''] : []),
    matrices,
    `## ${words.details}`,
    '',
    '',
  ]
  const shown = fitting(rows, figuresBudget + matrixBudget - Buffer.byteLength(below.join('\n')))
  const left = rows.length - shown.length
  const rest = left > 0 ? [`| [${words.more} ${left}](${link}) |${' |'.repeat(7)}`] : []
  return [`# ${words.report}`, '', ...table, ...shown, ...rest, ...below].join('\n')
}

/** The localities of every base that has several side by side, as far as there is room; where none has, each base with its only one. */
function matricesOf(told: readonly Told[], words: Words, link: string): string {
  const all = columnsByBase(told.map(({ column }) => column))
  const several = all.filter(({ length }) => length > 1)
  const bases = several.length > 0 ? several : all
  const room = Math.floor(matrixBudget / Math.max(1, bases.length))
  const folds = bases.map((columns) =>
    foldedTables(matrixTables(columns), {
      page: link,
      words,
      room,
    }),
  )
  return `## ${words.matrix}\n\n${fitting(folds, matrixBudget).join('')}`
}

/** The first lines, as many as fit into `room` bytes. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  let left = room
  const end = lines.findIndex((line) => {
    left -= Buffer.byteLength(line) + 1
    return left < 0
  })
  return end < 0 ? lines : lines.slice(0, end)
}

function figures(summary: Summary, link: string): string {
  const { clauses, moved, ledger, pending } = summary
  const kept = ledger.base.retained + ledger.base.adapted
  return `| [${markdownArrow(summary)}](${link}${markdownFragment(summary.pair)}) | ${[
    clauses.retained,
    clauses.adapted,
    clauses.omitted,
    clauses.added,
    moved,
    percent(kept, ledger.base.total),
    pending,
  ].join(' | ')} |`
}

/** The first of every pair, then the second of every pair, and so on. */
function rankAcross(told: readonly Told[]) {
  const ranks = Array.from({ length: notableLimit }, (_, rank) => rank)
  return ranks
    .flatMap((rank) =>
      told.flatMap(({ summary, notables }) => {
        const notable = notables[rank]
        return notable ? [{ summary, notable }] : []
      }),
    )
    .slice(0, notableLimit)
}

function describe(
  summary: Summary,
  { sort, task, clause, characters }: Notable,
  words: Words,
): string {
  const where = `- ${markdownArrow(summary)}${words.colon}**${words[sort]}** ${markdownText(task.name)}`
  return clause
    ? `${where} “${markdownText(shortened(clause.text))}”`
    : `${where} (${characters} ${words.characters})`
}

/** Characters of a clause that the list of the most notable quotes. */
const longestQuote = 200

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= longestQuote ? text : `${characters.slice(0, longestQuote).join('')}…`
}
