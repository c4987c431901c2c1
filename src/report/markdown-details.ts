import type { Comparison, Edit } from '../compare/comparison.ts'
import { type Chapter, chaptersOf, clausesOf, type Row } from './chapters.ts'
import { markdownArrow, markdownFragment, markdownText } from './markdown-text.ts'
import { marks } from './marks.ts'
import { remark } from './remark.ts'
import { pairName } from './summary.ts'
import type { Words } from './words.ts'

/** The differences of one pair, folded, as long as they fit into `room` bytes; then how many tasks are left. */
export function detailsOf(comparison: Comparison, term: Words, link: string, room: number): string {
  const chapters = chaptersOf(comparison).filter(({ rows }) => rows.some(differs))
  const open = `<details><summary>${markdownArrow(comparison)} · ${chapters.length} ${term.task}</summary>\n\n`
  const close = '</details>\n\n'
  const page = `${link}${markdownFragment(pairName(comparison))}`
  const rest = (left: number) => `[${term.more} ${left} ${term.task}](${page})\n\n`
  const end = Buffer.byteLength(rest(chapters.length) + close)
  let text = open
  let shown = 0
  for (const chapter of chapters) {
    const next = chapterTable(chapter, term)
    if (Buffer.byteLength(text + next) + end > room) break
    text += next
    shown += 1
  }
  const left = chapters.length - shown
  if (left > 0 && shown === 0) {
    return `- ${markdownArrow(comparison)} · [${left} ${term.task}](${page})\n`
  }
  return text + (left > 0 ? rest(left) : '') + close
}

const differs = ({ base, local }: Row): boolean =>
  base === null || local.length === 0 || local.some(({ clause }) => clause.status !== 'retained')

function chapterTable({ base, local, rows }: Chapter, term: Words): string {
  const counterparts = local.map(({ task }) => markdownText(task.name))
  if (!base)
    return wholeTask(`${term.localOnly}${term.colon}${counterparts[0]}`, 'added', rows, term)
  const title = markdownText(base.name)
  if (rows.every((row) => row.local.length === 0)) return wholeTask(title, 'omitted', rows, term)
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

/** A task without any counterpart in one line: its clauses would only repeat it. */
function wholeTask(
  title: string,
  status: 'omitted' | 'added',
  rows: readonly Row[],
  term: Words,
): string {
  const texts = rows.flatMap(({ base, local }) => (base ?? local[0]?.clause)?.text ?? [])
  const characters = texts.join('').length
  return `- ${markdownText(marks[status])} **${title}** ${term[status]} (${characters} ${term.characters})\n\n`
}

function tableRow({ base, local }: Row, term: Words): string {
  const cells = local.map(({ clause, first }) =>
    first && clause.edits.length > 0 ? edited(clause.edits) : markdownText(clause.text),
  )
  const shown = clausesOf({ base, local })
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
