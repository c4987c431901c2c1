import { marks } from '../../../src/report/content/marks.ts'
import { type TuiWords, tuiMessages } from '../../messages/tui.ts'
import { isActive } from '../model/filter.ts'
import type { QueueItem } from '../model/queue.ts'
import { oneLine, type Pair, placeName } from '../model/session.ts'
import { isOpen } from '../model/standing.ts'
import { saidOn } from '../model/waiting.ts'
import { chosenRange, itemRows, queueItems } from '../state/selectors.ts'
import type { State } from '../state/state.ts'
import { keptNote } from '../state/targets.ts'
import { layoutRow } from './compare-layout.ts'
import { columnSet, cursorCells, filterMark } from './comparison.ts'
import { decisionLines } from './decisions.ts'
import { percent, reviewMark } from './marks.ts'
import { divider, fitted, type Line, type Span, span, spread } from './span.ts'

/** Lines between the queue and the comparison of the item: a rule, and why the item is as it is. */
const headHeight = 2

/** How far down the comparison of the item can be scrolled where the review has `height` lines. */
export function lastScroll(state: State, height: number): number {
  const item = queueItems(state)[state.review.cursor]
  if (!item) return 0
  const lines = Array.from(allItemLines(state, item)).length
  return Math.max(0, lines - Math.max(1, height - queueHeight(height) - headHeight))
}

/** Lines of the queue above the item. */
export const queueHeight = (height: number): number =>
  Math.max(3, Math.min(9, Math.floor(height / 4)))

/** The task and place an item is about, as a reviewer names them. */
export function itemNames(item: QueueItem, pair: Pair, words: TuiWords): [string, string] {
  const base = item.base === null ? undefined : pair.base.task.get(item.base)
  const locals = item.locals.flatMap((id) => pair.local.task.get(id) ?? []).map(({ name }) => name)
  return [
    base ? base.name : words.onlyIn(placeName(pair.local.document)),
    locals.length > 0 ? words.list(locals) : words.noCounterpart,
  ]
}

/** Why the queue has no items. */
export const emptyQueue = ({ filter }: State, words: TuiWords): string =>
  isActive(filter) ? words.nothing : words.queueEmpty

/** The queue, and the comparison of the chosen item below it. */
export function reviewBody(state: State, height: number): Line[] {
  const items = queueItems(state)
  const { columns } = state.size
  const words = tuiMessages[state.settings.language]
  const item = items[state.review.cursor]
  if (!item) return [{ spans: fitted([span(` ${emptyQueue(state, words)}`, 'dim')], columns) }]
  const queue = queueLines(state, items, queueHeight(height), words)
  return [...queue, ...itemHead(state, item, words), ...itemLines(state, item)].slice(0, height)
}

function queueLines(
  state: State,
  items: readonly QueueItem[],
  height: number,
  words: TuiWords,
): Line[] {
  const { top, cursor, mark } = state.review
  const [first, last] = chosenRange(state)
  const lines = items.slice(top, top + height).map((item, nth): Line => {
    const at = top + nth
    const marked = mark !== null && at >= first && at <= last
    return queueLine(state, item, at === cursor, marked, words)
  })
  while (lines.length < height) lines.push({ spans: fitted([], state.size.columns) })
  return lines
}

function queueLine(
  state: State,
  item: QueueItem,
  selected: boolean,
  marked: boolean,
  words: TuiWords,
): Line {
  const pair = state.session.pairs[item.pair] as Pair
  const [base, locals] = itemNames(item, pair, words)
  const tone = isOpen(item) ? 'text' : 'dim'
  const left = [
    selected ? span('▌', 'key') : span(marked ? '┃' : ' ', 'key'),
    reviewMark(item.review),
    span(` ${String(percent(item.confidence)).padStart(2)} `, 'dim'),
    span(`${placeName(pair.local.document)}  `, 'title'),
    span(base, item.base === null ? 'added' : tone),
    span(item.base === null || item.locals.length > 0 ? ' → ' : ' ', 'dim'),
    span(locals, item.locals.length === 0 ? 'omitted' : tone),
  ]
  const right = [span(` ${words.reviews[item.review]} `, isOpen(item) ? 'warning' : 'dim')]
  return {
    spans: spread(left, right, state.size.columns),
    ...(selected || marked ? { ground: 'selected' } : {}),
  }
}

/** Rule with the position in the queue, and why the item is as it is. */
function itemHead(state: State, item: QueueItem, words: TuiWords): Line[] {
  const { columns } = state.size
  return [
    { spans: divider(columns, positionText(state, words)) },
    { spans: fitted(reasonSpans(state, item, words), columns) },
  ]
}

/** Where in the queue the cursor is, and how many items are marked. */
export function positionText(state: State, words: TuiWords): string {
  const [first, last] = chosenRange(state)
  const marked = state.review.mark === null ? '' : `  ${words.marked(last - first + 1)}`
  return words.position(state.review.cursor + 1, queueItems(state).length) + marked
}

/** Why an item is as it is, after the note that is kept for it. */
export function reasonSpans(state: State, item: QueueItem, words: TuiWords): Span[] {
  const pair = state.session.pairs[item.pair] as Pair
  const links =
    item.base === null
      ? (pair.local.linksOf.get(item.locals[0] ?? '') ?? [])
      : (pair.base.linksOf.get(item.base) ?? [])
  const why = links.flatMap((link) =>
    link.evidence
      .filter(({ kind }) => kind !== 'decision')
      .slice(0, 3)
      .map((one) => evidenceText(one, words)),
  )
  const note = keptNote(state)
  const second = links[0]?.runnersUp[0]
  const task = second && (pair.local.task.get(second.id) ?? pair.base.task.get(second.id))
  const other = second && task ? [`${words.runnersUp} ${task.name} ${percent(second.score)}`] : []
  return [
    ...(note ? [span(` ${words.notePrompt} `, 'key'), span(`${note} `)] : []),
    span(` ${words.evidence} `, 'key'),
    span([...why, ...other].join(' · ') || words.noEvidence, 'dim'),
  ]
}

/** One piece of evidence as a phrase. */
export function evidenceText(
  evidence: Pair['comparison']['alignments'][number]['evidence'][number],
  words: TuiWords,
): string {
  const wording = words.evidenceKinds
  switch (evidence.kind) {
    case 'phrase':
      return wording.phrase(evidence.text)
    case 'title':
    case 'neighbours':
      return wording[evidence.kind](percent(evidence.score))
    case 'agencies':
      return wording.agencies(words.list(evidence.shared))
    case 'equivalent':
      return wording.equivalent(evidence.base, evidence.local)
    case 'clauses':
      return wording.clauses(evidence.linked)
    case 'decision':
      return wording.decision(evidence.record, oneLine(evidence.note))
  }
}

/** Lines of the item's comparison from the scroll on; the view asks for as many as it shows. */
function* allItemLines(state: State, item: QueueItem): Generator<Line> {
  const pair = state.session.pairs[item.pair]
  if (!pair) return
  const set = { ...columnSet(state), pairs: [pair] }
  const mark = filterMark(state)
  const said = saidOn(pair, item.base, item.locals, item.waiting)
  for (const line of decisionLines(said, pair, set)) {
    yield { spans: [span(' '.repeat(cursorCells)), ...line] }
  }
  for (const [at, row] of itemRows(state.session, item).entries()) {
    const lines: readonly (readonly Span[])[] = layoutRow(row, set, mark)
    for (const line of at === 0 ? lines.slice(1) : lines) {
      yield {
        spans: [span(' '.repeat(cursorCells)), ...line],
        ...(row.kind === 'task' ? { ground: 'band' as const } : {}),
      }
    }
  }
}

function itemLines(state: State, item: QueueItem): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const line of allItemLines(state, item)) {
    if (at++ >= state.review.scroll) lines.push(line)
    if (lines.length >= state.size.rows) break
  }
  return lines
}

/** Marks and their meaning, for the help. */
export const legend = (words: TuiWords): Span[] =>
  (['retained', 'adapted', 'omitted', 'added'] as const).flatMap((status) => [
    span(` ${marks[status]} `, status),
    span(words.statuses[status], 'dim'),
  ])
