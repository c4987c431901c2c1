import type { NamedTask } from '../../src/compare/task-name.ts'
import type { Chapter, Row } from '../../src/report/content/chapters.ts'
import { marks } from '../../src/report/content/marks.ts'
import { reportWords } from '../../src/report/wording/words.ts'
import type { Span } from '../terminal/style.ts'
import { statusFormats } from './clause-spans.ts'
import { sideBySide, underneath } from './columns.ts'
import { formatRow } from './format-row.ts'
import { shortId } from './short-id.ts'
import { isWide, type View } from './view.ts'

/** Counts of a chapter's rows, by status and of those moved. */
type Counts = Readonly<Record<keyof typeof marks, number>>

/** Lines of one base task with its counterparts, or of a local task that has none. */
export function formatChapter(chapter: Chapter, view: View): string[] {
  const home = chapter.local.find(({ link }) => link.main)?.task.id ?? chapter.local[0]?.task.id
  const shown = chapter.rows.filter((row) => view.retained || !isPlain(row))
  return [
    ...formatHead(chapter, view),
    `${' '.repeat(3)}${formatCounts(countRows(chapter.rows), view)}`,
    ...shown.flatMap((row) => formatRow(row, home, view)),
    '',
  ]
}

/** A retained clause in its place: nothing a reader of differences looks for. */
const isPlain = ({ base, local }: Row) =>
  base?.status === 'retained' && local.every(({ clause }) => !clause.moved)

function formatHead({ base, local, alone }: Chapter, view: View): string[] {
  const left: Span[] = base ? [titleOf(base)] : [{ text: '∅', format: 'dim' }]
  const right: Span[] = local.flatMap(({ task, link }, index) => [
    ...(index > 0 ? [{ text: '\n' }] : []),
    titleOf(task),
    { text: linkFacts(link, view), format: 'dim' as const },
  ])
  if (alone && base) {
    right.push({ text: '∅', format: 'red' }, { text: linkFacts(alone, view), format: 'dim' })
  }
  if (isWide(view)) return sideBySide({ text: '' }, left, right, view.width, view.style)
  return [
    ...underneath({ text: '##' }, left, view.width, view.style),
    ...underneath({ text: ' →' }, right, view.width, view.style),
  ]
}

const titleOf = ({ id, name }: NamedTask): Span => ({
  text: `${shortId(id)} ${name}`,
  format: 'bold',
})

/** Relation, confidence and review of a link: ` 互有出入 · 0.93 · 待审`. */
function linkFacts(link: Chapter['local'][number]['link'], { language }: View): string {
  const terms = reportWords[language]
  const facts = [
    terms[link.relation],
    ...(link.main ? [] : [terms.partial]),
    link.confidence.toFixed(2),
    terms[link.review],
  ]
  return `  ${facts.join(' · ')}`
}

function countRows(rows: readonly Row[]): Counts {
  const counts = { retained: 0, adapted: 0, omitted: 0, added: 0, moved: 0 }
  for (const { base, local } of rows) {
    counts[base?.status ?? 'added']++
    if (local.some(({ clause }) => clause.moved)) counts.moved++
  }
  return counts
}

/** `= 12  ~ 5  - 3  + 2  ↷ 1`, statuses that do not occur left out. */
export function formatCounts(counts: Counts, { style }: Pick<View, 'style'>): string {
  const kinds = Object.keys(marks) as (keyof typeof marks)[]
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => style(`${marks[kind]} ${counts[kind]}`, statusFormats[kind]))
    .join('  ')
}
