import { percent } from './figures.ts'
import { bindingsOf } from './markdown-bindings.ts'
import { detailsOf } from './markdown-details.ts'
import { markdownArrow, markdownFragment, markdownText } from './markdown-text.ts'
import { type Notable, notablesOf } from './notable.ts'
import { type Summary, summarize } from './summary.ts'
import type { Volume } from './volume.ts'
import { type Language, type Words, words } from './words.ts'

/** Bytes: a comment on GitHub holds 65,536; the figures and the details share them. */
const figuresBudget = 20_000
const detailsBudget = 40_000
/** Part of a pair's room that is kept for what the plans bind. */
const bindingsShare = 0.25

/**
 * A summary that fits a comment on a pull request: figures and the most notable first, differences
 * folded below as far as there is room for each of the `pairs`, and links to the page at `link` for
 * the rest.
 */
export function markdownVolume(language: Language, link: string, pairs: number): Volume {
  const term = words[language]
  const told: Told[] = []
  const share = Math.floor(detailsBudget / Math.max(1, pairs))
  let left = detailsBudget
  return {
    add: ({ comparison }) => {
      told.push({ summary: summarize(comparison), notables: notablesOf(comparison, notableLimit) })
      const details = detailsOf(comparison, term, link, share * (1 - bindingsShare))
      const bindings = bindingsOf(comparison, term, link, share - Buffer.byteLength(details))
      left -= Buffer.byteLength(details + bindings)
      return left < 0 ? '' : details + bindings
    },
    close: () => ({ head: headOf(told, term, link), tail: '' }),
  }
}

/** What is kept of a pair until the head is written. */
interface Told {
  readonly summary: Summary
  readonly notables: readonly Notable[]
}

const notableLimit = 5

function headOf(told: readonly Told[], term: Words, link: string): string {
  const columns = [
    term.pair,
    term.retained,
    term.adapted,
    term.omitted,
    term.added,
    term.moved,
    term.covered,
    term.pending,
  ]
  const table = [`| ${columns.join(' | ')} |`, '|:--|--:|--:|--:|--:|--:|--:|--:|']
  const rows = told.map(({ summary }) => figures(summary, link))
  const notables = rankAcross(told).map((line) => describe(line.summary, line.notable, term))
  const below = ['', `## ${term.notable}`, '', ...notables, '', `## ${term.details}`, '', '']
  const shown = fitting(rows, figuresBudget - Buffer.byteLength(below.join('\n')))
  const left = rows.length - shown.length
  const rest = left > 0 ? [`| [${term.more} ${left}](${link}) |${' |'.repeat(7)}`] : []
  return [`# ${term.report}`, '', ...table, ...shown, ...rest, ...below].join('\n')
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
  term: Words,
): string {
  const where = `- ${markdownArrow(summary)}${term.colon}**${term[sort]}** ${markdownText(task.number + task.title)}`
  return clause
    ? `${where} “${markdownText(clause.text)}”`
    : `${where} (${characters} ${term.characters})`
}
