import type { NamedTask } from '../../../src/compare/task-name.ts'
import { oncePer } from '../../../src/once-per.ts'
import type { Language } from '../../messages/messages.ts'
import { tuiMessages } from '../../messages/tui.ts'
import { type CompareRow, compareRows, foldRetained } from '../model/compare-rows.ts'
import { type Filter, isActive, passes } from '../model/filter.ts'
import type { Readings } from '../model/pinyin.ts'
import { type QueueItem, reviewQueue } from '../model/queue.ts'
import { type Pair, placeName, type Session } from '../model/session.ts'
import { isOpen } from '../model/standing.ts'
import { memoized } from './memo.ts'
import type { State } from './state.ts'
import { aloneSubject, itemSubject, rowSubject, taskSubject } from './subjects.ts'

/** A row of the overview: a heading, a base task, or a local task that stands alone in one place. */
export type OverviewRow =
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'base'; readonly task: NamedTask }
  | { readonly kind: 'local'; readonly task: NamedTask; readonly pair: number }

/** Fewest cells of a column that text is set in side by side. */
const narrowestColumn = 40

/** Rows of the overview that pass the filter. */
export const overviewRows = (state: State): readonly OverviewRow[] =>
  overview(state.session, state.filter, state.readings, state.settings.language)

const overview = memoized(
  (session: Session, filter: Filter, readings: Readings | null, language: Language) => {
    const rows: OverviewRow[] = []
    const open = (title: string) => {
      const last = rows.findLast((row) => row.kind === 'section')
      if (title && last?.title !== title) rows.push({ kind: 'section', title })
    }
    for (const task of session.pairs[0]?.base.tasks ?? []) {
      if (!passes(filter, taskSubject(session.pairs, task), readings)) continue
      open(task.path[0] ?? '')
      rows.push({ kind: 'base', task })
    }
    session.pairs.forEach((pair, at) => {
      const alone = pair.local.tasks.filter((task) => {
        const links = pair.local.linksOf.get(task.id) ?? []
        return links.every((link) => !link.main || link.base === null)
      })
      const passing = alone.filter((task) => passes(filter, aloneSubject(pair, task), readings))
      if (passing.length === 0) return
      open(tuiMessages[language].onlyIn(placeName(pair.local.document)))
      for (const task of passing) rows.push({ kind: 'local', task, pair: at })
    })
    return rows
  },
)

/** The pairs that the comparison shows beside the base document, the first one chosen by the reviewer. */
export function visiblePairs(state: State): readonly Pair[] {
  const { session, comparison, size } = state
  const beside = size.columns >= 4 * narrowestColumn && layoutOf(state) === 'side' ? 3 : 1
  const count = Math.min(beside, session.pairs.length)
  return chosenPairs(session, Math.min(comparison.local, session.pairs.length - count), count)
}

const chosenPairs = memoized((session: Session, first: number, count: number) =>
  session.pairs.slice(first, first + count),
)

/** Side by side when each of two columns has 40 cells, unless the reviewer says otherwise. */
export function layoutOf({ comparison, size }: State): 'side' | 'stacked' {
  if (comparison.layout !== 'auto') return comparison.layout
  return size.columns >= 2 * narrowestColumn ? 'side' : 'stacked'
}

/** Rows of the comparison that pass the filter, retained ones folded if so wished. */
export function comparisonRows(state: State): readonly CompareRow[] {
  const { filter, readings, comparison } = state
  return comparisonList(visiblePairs(state), filter, readings, comparison.folded)
}

const allRows = memoized(compareRows)

const comparisonList = memoized(
  (
    pairs: readonly Pair[],
    filter: Filter,
    readings: Readings | null,
    folded: boolean,
  ): readonly CompareRow[] => {
    const all = allRows(pairs)
    const kept = isActive(filter) ? keepPassing(all, pairs, filter, readings) : all
    return folded ? foldRetained(kept) : kept
  },
)

/** Clause rows that pass, under their task rows. */
function keepPassing(
  rows: readonly CompareRow[],
  pairs: readonly Pair[],
  filter: Filter,
  readings: Readings | null,
): CompareRow[] {
  const kept: CompareRow[] = []
  let heading: CompareRow | null = null
  for (const row of rows) {
    if (row.kind === 'task') heading = row
    if (row.kind !== 'clause' || !passes(filter, rowSubject(row, pairs), readings)) continue
    if (heading) kept.push(heading)
    heading = null
    kept.push(row)
  }
  return kept
}

/** The queue in the order it is worked through, as far as it passes the filter. */
export const queueItems = (state: State): readonly QueueItem[] =>
  queue(state.session, state.review.order, state.filter, state.readings)

const wholeQueue = memoized(reviewQueue)

/** How many items of the queue are settled, and how many there are. */
export const reviewProgress = memoized((session: Session) => {
  const items = wholeQueue(session)
  return { done: items.filter((item) => !isOpen(item)).length, total: items.length }
})

const queue = memoized(
  (
    session: Session,
    order: readonly string[],
    filter: Filter,
    readings: Readings | null,
  ): readonly QueueItem[] => {
    const items = wholeQueue(session)
    const byKey = new Map(items.map((item) => [item.key, item]))
    const known = new Set(order)
    const keys = [...order, ...items.map(({ key }) => key).filter((key) => !known.has(key))]
    const present = keys.flatMap((key) => byKey.get(key) ?? [])
    if (!isActive(filter)) return present
    return present.filter((item) => passes(filter, itemSubject(session, item), readings))
  },
)

/** First and last position in the queue of what is marked or, without a mark, of what the cursor is on. */
export function chosenRange(state: State): readonly [number, number] {
  const { mark, cursor } = state.review
  const other = mark === null ? -1 : queueItems(state).findIndex(({ key }) => key === mark)
  return other < 0 ? [cursor, cursor] : [Math.min(other, cursor), Math.max(other, cursor)]
}

/** The items of the queue that a decision is about. */
export function chosenItems(state: State): readonly QueueItem[] {
  const [first, last] = chosenRange(state)
  return queueItems(state).slice(first, last + 1)
}

/** Rows of the comparison of one queue item: its task in its pair. */
export function itemRows(session: Session, item: QueueItem): readonly CompareRow[] {
  const pair = session.pairs[item.pair]
  return pair ? (rowsByTask(pair).get(item.base ?? item.locals[0] ?? '') ?? []) : []
}

/** The rows of a pair by the task of the base document, or by the local one that stands alone. */
const rowsByTask = oncePer((pair: Pair): ReadonlyMap<string, readonly CompareRow[]> => {
  const groups = new Map<string, CompareRow[]>()
  let group: CompareRow[] = []
  for (const row of compareRows([pair])) {
    if (row.kind === 'task') {
      group = []
      groups.set(row.task ?? row.cells[0]?.tasks[0]?.id ?? '', group)
    }
    group.push(row)
  }
  return groups
})
