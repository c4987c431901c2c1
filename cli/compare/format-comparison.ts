import type { ComparedDocument, Comparison } from '../../src/compare/comparison.ts'
import { type Chapter, chaptersOf } from '../../src/report/content/chapters.ts'
import { summarize } from '../../src/report/content/summary.ts'
import { ledgerShares } from '../../src/report/tables/figures.ts'
import { compareMessages } from '../messages/compare.ts'
import { sideBySide, underneath } from './columns.ts'
import { formatBindings } from './format-bindings.ts'
import { formatChapter, formatCounts } from './format-chapter.ts'
import { isWide, type View } from './view.ts'

/**
 * A comparison for eyes: a head, one block per task, the totals. With `task`, the id of a task of
 * either side, only the blocks that it appears in.
 */
export function formatComparison(
  comparison: Comparison,
  task: string | undefined,
  view: View,
): string {
  const chapters = chaptersOf(comparison).filter(
    (chapter) => task === undefined || concerns(chapter, task),
  )
  return [
    ...formatHead(comparison, view),
    ...chapters.flatMap((chapter) => formatChapter(chapter, view)),
    ...(task === undefined
      ? formatTotals(comparison, view)
      : formatBindings(comparison, new Set(chapters.flatMap(tasksOf)), view)),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const concerns = ({ base, local }: Chapter, task: string) =>
  base?.id === task || local.some((counterpart) => counterpart.task.id === task)

/** Ids of a chapter's base task and of its main counterparts. */
const tasksOf = ({ base, local }: Chapter): string[] => [
  ...(base ? [base.id] : []),
  ...local.flatMap(({ task, link }) => (link.main ? [task.id] : [])),
]

function formatHead({ base, local }: Comparison, view: View): string[] {
  const name = ({ id, title }: ComparedDocument) => [
    { text: id, format: 'bold' as const },
    { text: `\n${title}` },
  ]
  if (!isWide(view)) {
    const lines = [...underneath({ text: '#' }, name(base), view.width, view.style)]
    return [...lines, ...underneath({ text: '→' }, name(local), view.width, view.style), '']
  }
  return [...sideBySide({ text: '' }, name(base), name(local), view.width, view.style), '']
}

function formatTotals(comparison: Comparison, view: View): string[] {
  const words = compareMessages[view.language]
  const { clauses, moved, ledger, tasks } = summarize(comparison)
  const base = tasks.filter(({ side }) => side === 'base')
  const { base: from, local: to } = ledgerShares(ledger)
  return [
    view.style(`${comparison.base.id} → ${comparison.local.id}`, 'bold'),
    `   ${formatCounts({ ...clauses, moved }, view)}`,
    `   ${words.tasks(base.filter(({ alone }) => !alone).length, base.length, tasks.length - base.length)}`,
    `   ${words.shares(from.retained, from.adapted, from.omitted)}`,
    `   ${words.added(to.added)}`,
    ...(view.retained ? [] : [view.style(`   ${words.folded}`, 'dim')]),
    '',
  ]
}
