import { lattice, near, type PdfFrame } from './frames.ts'
import type { PdfItem } from './lines.ts'
import type { PdfRule } from './rules.ts'

/** Ems that are clear between columns from top to foot. */
const gutter = 1
/** Between bars, two columns may as well be those of a page. */
const fewestColumns = 3
const fewestBars = 3

/** A stretch of a page between two bars, with the words in it as the program wrote them. */
interface Band {
  readonly top: number
  readonly foot: number
  readonly items: readonly PdfItem[]
}

type Span = readonly [from: number, to: number]

/** What stands above each other, from the left. */
function columnsOf(items: readonly PdfItem[]): readonly Span[] {
  const columns: [number, number][] = []
  for (const { x, width, size } of items.toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && x - last[1] < gutter * size) last[1] = Math.max(last[1], x + width)
    else columns.push([x, x + width])
  }
  return columns
}

const columnOf = ({ x }: PdfItem, columns: readonly Span[]) =>
  columns.findLastIndex(([from]) => from <= x)

/** The bars of the same sides, from the top. */
function stacks(bars: readonly PdfRule[]): readonly (readonly PdfRule[])[] {
  const found: PdfRule[][] = []
  for (const bar of bars.toSorted((a, b) => b.at - a.at)) {
    const same = found.find(
      ([first]) =>
        first && Math.abs(first.from - bar.from) <= near && Math.abs(first.to - bar.to) <= near,
    )
    if (same) same.push(bar)
    else found.push([bar])
  }
  return found.filter(({ length }) => length >= fewestBars)
}

function bandsOf(bars: readonly PdfRule[], items: readonly PdfItem[]): readonly Band[] {
  return bars.slice(1).map((bar, index) => {
    const { at: top = 0, from, to } = bars[index] ?? bar
    const inside = items.filter(
      ({ x, y, width }) => y > bar.at && y < top && x + width > from && x < to,
    )
    return { top, foot: bar.at, items: inside }
  })
}

/** Bands that follow each other and have the same columns, each with words in several. */
function tables(bands: readonly Band[]): readonly (readonly Band[])[] {
  const found: Band[][] = []
  let open: Band[] = []
  for (const band of bands) {
    const columns = columnsOf([...open, band].flatMap(({ items }) => items))
    const several = new Set(band.items.map((item) => columnOf(item, columns))).size > 1
    if (open.length > 0 && several && columns.length >= fewestColumns) {
      open.push(band)
      continue
    }
    open = columnsOf(band.items).length >= fewestColumns ? [band] : []
    if (open.length > 0) found.push(open)
  }
  return found.filter(({ length }) => length > 1)
}

/**
 * Heights between the rows of a band, which are written cell by cell, row after row; `undefined` when what
 * begins again at the left stands not below all before, or not in the first column.
 */
function rowHeights({ items }: Band, columns: readonly Span[]): readonly number[] | undefined {
  const heights: number[] = []
  let [column, foot] = [-1, Infinity]
  let rowTop = Infinity
  for (const item of items) {
    const next = columnOf(item, columns)
    const top = item.y + item.size
    if (next < column) {
      if (next > 0 || top > foot + item.size / 2) return undefined
      heights.push((top + foot) / 2)
      rowTop = heights.at(-1) ?? top
      foot = Infinity
    }
    if (item.y > rowTop) return undefined
    column = next
    foot = Math.min(foot, item.y)
  }
  return heights
}

/** The tables on a page whose rows stand between bars and whose columns only gaps part (三线表). */
export function barredFrames(
  bars: readonly PdfRule[],
  items: readonly PdfItem[],
): readonly PdfFrame[] {
  const words = items.filter(({ text }) => text.trim() !== '')
  return stacks(bars).flatMap((stack) =>
    tables(bandsOf(stack, words)).flatMap((bands) => {
      const columns = columnsOf(bands.flatMap((band) => band.items))
      const rows = bands.map((band) => rowHeights(band, columns))
      const [first, last, side] = [bands[0], bands.at(-1), stack[0]]
      if (!first || !last || !side || rows.some((heights) => heights === undefined)) return []
      const heights = bands.flatMap(({ top }, index) => [top, ...(rows[index] ?? [])])
      const gaps = columns
        .slice(1)
        .map(([from], index) => (from + (columns[index]?.[1] ?? from)) / 2)
      return lattice([side.from, ...gaps, side.to], [...heights, last.foot])
    }),
  )
}
