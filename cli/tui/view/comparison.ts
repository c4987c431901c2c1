import { tuiMessages } from '../../messages/tui.ts'
import { isActive, occurrences } from '../model/filter.ts'
import { placeName } from '../model/session.ts'
import { focusColumn } from '../state/focus.ts'
import { comparisonRows, layoutOf, visiblePairs } from '../state/selectors.ts'
import type { State } from '../state/state.ts'
import { type ColumnSet, columnWidths, layoutRow, type Mark } from './compare-layout.ts'
import { fitted, highlight, type Line, type Span, span } from './span.ts'

/** Cells left of a row that show where the cursor is. */
export const cursorCells = 1

/** Columns of the comparison as the screen and the reviewer's wishes have them. */
export function columnSet(state: State): ColumnSet {
  return {
    pairs: visiblePairs(state),
    layout: layoutOf(state),
    width: state.size.columns - cursorCells,
    words: tuiMessages[state.settings.language],
  }
}

/** Highlights what the filter's words found. */
export function filterMark({ filter, readings }: State): Mark {
  if (!isActive(filter) || filter.words.length === 0) return (spans) => spans
  return (spans) => highlight(spans, (text) => occurrences(filter, text, readings))
}

/** Lines of the row at `at` of the comparison. */
export function comparisonRowLines(state: State, at: number): Span[][] {
  const row = comparisonRows(state)[at]
  return row ? layoutRow(row, columnSet(state), filterMark(state)) : [[]]
}

/** The places above the columns, and the task the cursor is in. */
export function comparisonHead(state: State): Line[] {
  const set = columnSet(state)
  const { pairs } = set
  const [first] = pairs
  if (!first) return []
  const total = state.session.pairs.length
  const focused = focusColumn(state)
  const names = [
    placeName(first.base.document),
    ...pairs.map((pair, at) => {
      const position = state.session.pairs.indexOf(pair) + 1
      const which = total > pairs.length && at === focused ? `  ${position}/${total}` : ''
      return placeName(pair.local.document) + which
    }),
  ]
  return [
    { spans: columnHead(names, focused, set) },
    { spans: taskHead(state, set), ground: 'band' },
  ]
}

/** Names of the places; of several, that of the column which keys speak of is marked. */
function columnHead(
  names: readonly string[],
  focused: number,
  { layout, width }: ColumnSet,
): Span[] {
  if (layout === 'stacked')
    return fitted([span(' '), span(` ${names.join(' → ')}`, 'title')], width + 1)
  const widths = columnWidths(names.length, width)
  const columns = names.flatMap((name, at) => [
    ...(at === 0 ? [] : [span('│', 'border')]),
    ...fitted(
      at === focused + 1
        ? [span(names.length > 2 ? '❯ ' : '  ', 'key'), span(name, 'title')]
        : [span(`  ${name}`, 'dim')],
      widths[at] ?? 0,
    ),
  ])
  return [span(' '), ...columns]
}

/** First line of the task row that the cursor's row belongs to. */
function taskHead(state: State, set: ColumnSet): Span[] {
  const rows = comparisonRows(state)
  let at = Math.min(state.comparison.cursor, rows.length - 1)
  while (at > 0 && rows[at]?.kind !== 'task') at--
  const row = rows[at]
  const [, line = []] = row ? layoutRow(row, set, (spans) => spans) : []
  return fitted([span(' '), ...line], set.width + cursorCells)
}

/** The part of the comparison that fits `height` lines. */
export function comparisonBody(state: State, height: number): Line[] {
  const rows = comparisonRows(state)
  const { scroll, cursor } = state.comparison
  const set = columnSet(state)
  const mark = filterMark(state)
  const lines: Line[] = []
  for (let at = scroll.row; at < rows.length && lines.length < height; at++) {
    const row = rows[at]
    if (!row) break
    const skipped = at === scroll.row ? scroll.line : 0
    const own = layoutRow(row, set, mark)
    for (const [nth, line] of own.entries()) {
      if (nth < skipped) continue
      const selected = at === cursor && (row.kind !== 'task' || nth > 0)
      lines.push({
        spans: [selected ? span('▌', 'key') : span(' '), ...line],
        ...(selected
          ? { ground: 'selected' }
          : row.kind === 'task' && nth > 0
            ? { ground: 'band' }
            : {}),
      })
    }
  }
  if (rows.length === 0) {
    lines.push({ spans: fitted([span(` ${set.words.nothing}`, 'dim')], state.size.columns) })
  }
  return lines.slice(0, height)
}
