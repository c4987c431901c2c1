import type { Comparison, Edit } from '../compare/comparison.ts'
import { type Chapter, chaptersOf, type Row } from './chapters.ts'
import { percent } from './figures.ts'
import { markdownText } from './markdown-text.ts'
import { marks } from './marks.ts'
import { type Notable, notablesOf } from './notable.ts'
import { remark } from './remark.ts'
import { pairName, type Summary, summarize } from './summary.ts'
import type { Volume } from './volume.ts'
import { type Language, type Words, words } from './words.ts'

/** Bytes: a comment on GitHub holds 65,536; the figures and the details share them. */
const figuresBudget = 20_000
const detailsBudget = 40_000

/**
 * A summary that fits a comment on a pull request: figures and the most notable first, differences
 * folded below as far as there is room for each of the `pairs`, and links to the page at `link` for
 * the rest.
 */
export function markdownVolume(language: Language, link: string, pairs: number): Volume {
  const term = words[language]
  const summaries: { readonly summary: Summary; readonly notables: readonly Notable[] }[] = []
  const room = Math.floor(detailsBudget / Math.max(1, pairs))
  return {
    add: ({ comparison }) => {
      summaries.push({ summary: summarize(comparison), notables: notablesOf(comparison, 5) })
      return detailsOf(comparison, term, link, room)
    },
    close: () => ({ head: headOf(summaries, term, link), tail: '' }),
  }
}

function headOf(
  pairs: readonly { readonly summary: Summary; readonly notables: readonly Notable[] }[],
  term: Words,
  link: string,
): string {
  const heading = [
    `# ${term.report}`,
    '',
    `| ${[term.pair, term.retained, term.adapted, term.omitted, term.added, term.moved, term.covered, term.pending].join(' | ')} |`,
    '|:--|--:|--:|--:|--:|--:|--:|--:|',
  ]
  const rows = pairs.map(({ summary }) => figures(summary, link))
  const best = rankAcross(
    pairs.map(({ summary, notables }) => notables.map((notable) => ({ summary, notable }))),
  )
  const notables =
    best.length === 0
      ? []
      : [
          '',
          `## ${term.notable}`,
          '',
          ...best.map(({ summary, notable }) => `- ${describe(summary, notable, term)}`),
        ]
  const fixed = [...heading, ...notables, '', `## ${term.details}`, ''].join('\n')
  const shown = fitting(rows, figuresBudget - Buffer.byteLength(fixed))
  const rest =
    shown.length < rows.length
      ? [`| [${term.more} ${rows.length - shown.length}](${link}) |${' |'.repeat(7)}`]
      : []
  return [...heading, ...shown, ...rest, ...notables, '', `## ${term.details}`, '', ''].join('\n')
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
  return `| [${arrow(summary)}](${link}#${encodeURI(summary.pair)}) | ${[
    clauses.retained,
    clauses.adapted,
    clauses.omitted,
    clauses.added,
    moved,
    percent(kept, ledger.base.total),
    pending,
  ].join(' | ')} |`
}

const arrow = ({ base, local }: Pick<Comparison, 'base' | 'local'>): string =>
  `${markdownText(base.id)} → ${markdownText(local.id)}`

/** Five over all pairs: the first of every pair, then the second of every pair. */
function rankAcross<Item>(lists: readonly (readonly Item[])[]): Item[] {
  return [0, 1, 2, 3, 4].flatMap((rank) => lists.flatMap((list) => list[rank] ?? [])).slice(0, 5)
}

function describe(
  summary: Summary,
  { sort, task, clause, characters }: Notable,
  term: Words,
): string {
  const where = `${arrow(summary)}${term.colon}**${term[sort]}** ${markdownText(task.number + task.title)}`
  return clause
    ? `${where} “${markdownText(clause.text)}”`
    : `${where} (${characters} ${term.characters})`
}

/** The differences of one pair, folded, as long as they fit into `room` bytes; then how many tasks are left. */
function detailsOf(comparison: Comparison, term: Words, link: string, room: number): string {
  const chapters = chaptersOf(comparison).filter(({ rows }) => rows.some(differs))
  const open = `<details><summary>${arrow(comparison)} · ${chapters.length} ${term.task}</summary>\n\n`
  const close = '</details>\n\n'
  const page = `${link}#${encodeURI(pairName(comparison))}`
  let text = open
  let shown = 0
  for (const chapter of chapters) {
    const next = chapterTable(chapter, term)
    if (Buffer.byteLength(text + next) + 300 > room) break
    text += next
    shown += 1
  }
  const left = chapters.length - shown
  if (left > 0 && shown === 0) return `- ${arrow(comparison)} · [${left} ${term.task}](${page})\n`
  if (left > 0) text += `[${term.more} ${left} ${term.task}](${page})\n\n`
  return text + close
}

const differs = ({ base, local }: Row): boolean =>
  base === null || local.length === 0 || local.some(({ clause }) => clause.status !== 'retained')

function chapterTable({ base, local, rows }: Chapter, term: Words): string {
  const title = base
    ? markdownText(base.number + base.title) || term.untitled
    : `${term.localOnly}${term.colon}${markdownText((local[0]?.task.number ?? '') + (local[0]?.task.title ?? ''))}`
  const counterparts = local.map(({ task }) => markdownText(task.number + task.title))
  if (rows.every(({ local }) => local.length === 0) || !base) {
    const characters = rows.reduce((sum, row) => sum + lengthOf(row), 0)
    const sort = base ? 'omitted' : 'added'
    return `- ${markdownText(marks[sort])} **${title}** ${term[sort]} (${characters} ${term.characters})\n\n`
  }
  return [
    `**${title}**${counterparts.length > 0 ? ` → ${counterparts.join(term.comma)}` : ''}`,
    '',
    `| ${term.base} | ${term.local} | ${term.remarks} |`,
    '|:--|:--|:--|',
    ...rows.filter(differs).map((row) => tableRow(row, term)),
    '',
    '',
  ].join('\n')
}

const lengthOf = ({ base, local }: Row): number => (base ?? local[0]?.clause)?.text.length ?? 0

function tableRow({ base, local }: Row, term: Words): string {
  const cells = local.map(({ clause, first }) =>
    first && clause.edits.length > 0 ? edited(clause.edits) : markdownText(clause.text),
  )
  const shown = local.length > 0 ? local.map(({ clause }) => clause) : base ? [base] : []
  return `| ${[
    base ? markdownText(base.text) : term.newCell,
    cells.join('<br>') || term.deletedCell,
    shown.map((clause) => markdownText(remark(clause, term))).join('<br>'),
  ].join(' | ')} |`
}

function edited(edits: readonly Edit[]): string {
  return edits
    .map(({ op, text }) => {
      const shown = markdownText(text)
      if (op === 'insert') return `<ins>${shown}</ins>`
      if (op === 'delete') return `<del>${shown}</del>`
      return op === 'move-out' ? '' : shown
    })
    .join('')
}
