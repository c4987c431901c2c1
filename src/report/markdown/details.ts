import type { Comparison, Edit } from '../../compare/comparison.ts'
import { type Chapter, chaptersOf, clausesOf, type Row } from '../content/chapters.ts'
import { marks } from '../content/marks.ts'
import { remark } from '../content/remark.ts'
import { pairName } from '../content/summary.ts'
import type { Words } from '../wording/words.ts'
import { markdownArrow, markdownFragment, markdownText } from './text.ts'

/** The differences of one pair, folded, as long as they fit into `room` bytes; then how many tasks are left. */
export function detailsOf(
  comparison: Comparison,
  words: Words,
  link: string,
  room: number,
): string {
  const chapters = chaptersOf(comparison).filter(({ rows }) => rows.some(differs))
  if (chapters.length === 0) return `- ${markdownArrow(comparison)} · ${words.noDifference}\n\n`
  const open = `<details><summary>${markdownArrow(comparison)} · ${chapters.length} ${words.task}</summary>\n\n`
  const close = '</details>\n\n'
  const page = `${link}${markdownFragment(pairName(comparison))}`
  const rest = (left: number) => `[${words.more} ${left} ${words.task}](${page})\n\n`
  const end = Buffer.byteLength(rest(chapters.length) + close)
  let text = open
  let shown = 0
  for (const chapter of chapters) {
    const next = chapterTable(chapter, words)
    if (Buffer.byteLength(text + next) + end > room) break
    text += next
    shown += 1
  }
  const left = chapters.length - shown
  if (left > 0 && shown === 0) {
    return `- ${markdownArrow(comparison)} · [${left} ${words.task}](${page})\n`
  }
  return text + (left > 0 ? rest(left) : '') + close
}

const differs = ({ base, local }: Row): boolean =>
  base === null || local.length === 0 || local.some(({ clause }) => clause.status !== 'retained')

function chapterTable({ base, local, rows }: Chapter, words: Words): string {
  const counterparts = local.map(({ task }) => markdownText(task.name))
  if (!base)
    return wholeTask(`${words.localOnly}${words.colon}${counterparts[0]}`, 'added', rows, words)
  const title = markdownText(base.name)
  if (rows.every((row) => row.local.length === 0)) return wholeTask(title, 'omitted', rows, words)
  return [
    `**${title}**${counterparts.length > 0 ? ` → ${counterparts.join(words.comma)}` : ''}`,
    '',
    `| ${words.base} | ${words.local} | ${words.remarks} |`,
    '|:--|:--|:--|',
    ...rows.filter(differs).map((row) => tableRow(row, words)),
    '',
    '',
  ].join('\n')
}

/** A task without any counterpart in one line: its clauses would only repeat it. */
function wholeTask(
  title: string,
  status: 'omitted' | 'added',
  rows: readonly Row[],
  words: Words,
): string {
  const texts = rows.flatMap(({ base, local }) => (base ?? local[0]?.clause)?.text ?? [])
  const characters = texts.join('').length
  return `- ${markdownText(marks[status])} **${title}** ${words[status]} (${characters} ${words.characters})\n\n`
}

function tableRow({ base, local }: Row, words: Words): string {
  const cells = local.map(({ clause, first }) =>
    first && clause.edits.length > 0 ? edited(clause.edits) : markdownText(clause.text),
  )
  const shown = clausesOf({ base, local })
  return `| ${[
    base ? markdownText(base.text) : words.newCell,
    cells.join('<br>') || words.deletedCell,
    shown.map((clause) => markdownText(remark(clause, words))).join('<br>'),
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
