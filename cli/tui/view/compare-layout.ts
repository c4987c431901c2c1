import type { TuiWords } from '../../messages/tui.ts'
import type { CompareRow } from '../model/compare-rows.ts'
import type { Pair } from '../model/session.ts'
import { placeName } from '../model/session.ts'
import { type Block, type CellContent, rowCells } from './compare-cells.ts'
import { fitted, type Span, span, spanCells, wrapSpans } from './span.ts'

/** How the columns of a comparison are set. */
export interface ColumnSet {
  readonly pairs: readonly Pair[]
  readonly layout: 'side' | 'stacked'
  /** Cells for the whole row, without the cursor's. */
  readonly width: number
  readonly words: TuiWords
}

/** Highlights what a filter found; the identity without one. */
export type Mark = (spans: readonly Span[]) => readonly Span[]

/** Mark and blank before the text of a column, and the blank after it. */
const gutter = 2
const margin = 1
const separator = span('│', 'border')

/** Cells of each column side by side; what does not divide goes to the last. */
export function columnWidths(count: number, width: number): number[] {
  const free = width - (count - 1)
  const each = Math.floor(free / count)
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? free - each * at : each))
}

/** Lines of one row, each exactly `width` cells, at least one. */
export function layoutRow(row: CompareRow, set: ColumnSet, mark: Mark): Span[][] {
  const cells = rowCells(row, set.pairs, set.words)
  if (row.kind === 'fold') return [fitted(cellLines(cells[0], set.width, mark)[0] ?? [], set.width)]
  const lines =
    set.layout === 'side' ? cellsBeside(cells, set.width, mark) : below(row, cells, set, mark)
  return row.kind === 'task' ? [fitted([], set.width), ...lines] : lines
}

/** Columns set beside each other, as high as the highest of them. */
export function cellsBeside(
  cells: readonly CellContent[],
  width: number,
  mark: Mark = (spans) => spans,
): Span[][] {
  const widths = columnWidths(cells.length, width)
  const columns = cells.map((cell, at) => cellLines(cell, widths[at] ?? 0, mark))
  const height = Math.max(1, ...columns.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns.flatMap((lines, at) => {
      const content = cells[at]
      const isVoid = content?.kind === 'void' && line === 0
      const filler = isVoid ? hatch(content.mark, widths[at] ?? 0) : []
      const text = fitted(lines[line] ?? filler, widths[at] ?? 0)
      return at === 0 ? text : [separator, ...text]
    }),
  )
}

/** One under the other, each local paragraph after the name of its place. */
function below(
  row: CompareRow,
  cells: readonly CellContent[],
  { width, pairs, words }: ColumnSet,
  mark: Mark,
): Span[][] {
  const [base, ...locals] = cells
  const lines = base?.kind === 'blocks' ? cellLines(base, width, mark) : []
  const indent = pairs.length > 1 ? 8 : 4
  locals.forEach((cell, at) => {
    const pair = pairs[at]
    const name = pairs.length > 1 && pair ? placeName(pair.local.document) : ''
    const body =
      cell.kind === 'void' && row.kind === 'clause' && row.base
        ? [[cell.mark, span(` ${words.statuses.omitted}`, 'omitted')]]
        : cellLines(cell, width - indent, mark)
    body.forEach((line, nth) => {
      lines.push([...fitted([span(nth === 0 ? ` ${name}` : '', 'dim')], indent), ...line])
    })
  })
  return (lines.length > 0 ? lines : [[]]).map((line) => fitted(line, width))
}

function cellLines(cell: CellContent | undefined, width: number, mark: Mark): Span[][] {
  if (cell?.kind !== 'blocks') return []
  return cell.blocks.flatMap((block) => blockLines(block, width, mark))
}

function blockLines({ mark: lead, spans, tail = [] }: Block, width: number, mark: Mark): Span[][] {
  const room = Math.max(4, width - gutter - margin - spanCells(tail))
  return wrapSpans(mark(spans), room).map((line, at) =>
    at === 0
      ? [lead, span(' '), ...(tail.length > 0 ? fitted(line, room) : line), ...tail]
      : [span(' '.repeat(gutter)), ...line],
  )
}

/** First line of the side of a row where nothing corresponds: its mark and a shaded ground. */
function hatch(mark: Span, width: number): Span[] {
  return [mark, span(' '), span('╱'.repeat(Math.max(0, width - gutter - margin)), 'border')]
}
