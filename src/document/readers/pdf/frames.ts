import type { PdfRule } from './rules.ts'

/** A cell that rules enclose, in points; rows and columns count from the upper left one. */
export interface PdfCell {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  /** The rows it covers, the last exclusive. */
  readonly rows: readonly [number, number]
}

/** What rules enclose: the borders of columns from the left, and the cells, row by row. */
export interface PdfFrame {
  readonly borders: readonly number[]
  readonly top: number
  readonly foot: number
  readonly rows: number
  readonly cells: readonly PdfCell[]
}

/** Points by which rules may miss each other and be one, or meet: cells may have borders each of their own. */
export const near = 4
/** A page with more rules shows a drawing, and a frame with more places is one. */
const mostRules = 4000
const mostPlaces = 5000

/** Values that are near each other as one, ascending. */
function clusters(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(value)
  }
  return found
}

/** Rules that go on in each other as one. */
function merged(rules: readonly PdfRule[]): PdfRule[] {
  const heights = clusters(rules.map(({ at }) => at))
  const levels = Map.groupBy(rules, ({ at }) => heights.findLast((height) => height <= at))
  return [...levels.values()].flatMap((level) => {
    const joined: PdfRule[] = []
    for (const rule of level.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1)
      if (last && rule.from - last.to <= near) {
        joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to) }
      } else joined.push(rule)
    }
    return joined
  })
}

const reaches = ({ from, to }: PdfRule, at: number) => at >= from - near && at <= to + near
const meet = (rule: PdfRule, other: PdfRule) =>
  rule.across !== other.across && reaches(rule, other.at) && reaches(other, rule.at)

/** Rules that touch, directly or by others. */
function connected(rules: readonly PdfRule[]): PdfRule[][] {
  const left = new Set(rules)
  return rules.flatMap((first) => {
    if (!left.delete(first)) return []
    const group = [first]
    for (const rule of group) {
      for (const other of left) {
        if (!meet(rule, other)) continue
        left.delete(other)
        group.push(other)
      }
    }
    return [group]
  })
}

/**
 * The table that rules draw; `undefined` when they enclose anything but rectangles. It may be open at its
 * sides and, where it goes on on another page, at top or foot.
 */
function frameOf(rules: readonly PdfRule[]): PdfFrame | undefined {
  const [across, down] = [rules.filter((rule) => rule.across), rules.filter((rule) => !rule.across)]
  const ends = (of: readonly PdfRule[]) => of.flatMap(({ from, to }) => [from, to])
  const borders = clusters([...down.map(({ at }) => at), ...ends(across)])
  const heights = clusters([...across.map(({ at }) => at), ...ends(down)]).reverse()
  const [columns, rows] = [borders.length - 1, heights.length - 1]
  const [top, foot] = [heights[0], heights.at(-1)]
  if (columns * rows < 1 || columns * rows > mostPlaces) return undefined
  if (top === undefined || foot === undefined) return undefined

  const middle = (edges: readonly number[], at: number) =>
    ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2
  const parts = (of: readonly PdfRule[], edge: number, along: number) =>
    of.some(({ at, from, to }) => Math.abs(at - edge) <= near && from <= along && along <= to)
  const partedRight = (row: number, column: number) =>
    parts(down, borders[column + 1] ?? 0, middle(heights, row))
  const partedBelow = (row: number, column: number) =>
    parts(across, heights[row + 1] ?? 0, middle(borders, column))

  const taken = new Set<number>()
  const cells: PdfCell[] = []
  for (let place = 0; place < rows * columns; place++) {
    if (taken.has(place)) continue
    const [row, column] = [Math.floor(place / columns), place % columns]
    let [right, below] = [column, row]
    while (right + 1 < columns && !partedRight(row, right)) right++
    while (below + 1 < rows && !partedBelow(below, column)) below++
    for (let y = row; y <= below; y++) {
      for (let x = column; x <= right; x++) {
        const inner =
          (x === right ? x + 1 === columns || partedRight(y, x) : !partedRight(y, x)) &&
          (y === below ? y + 1 === rows || partedBelow(y, x) : !partedBelow(y, x))
        if (!inner || taken.has(y * columns + x)) return undefined
        taken.add(y * columns + x)
      }
    }
    cells.push({
      left: borders[column] ?? 0,
      right: borders[right + 1] ?? 0,
      top: heights[row] ?? 0,
      foot: heights[below + 1] ?? 0,
      rows: [row, below + 1],
    })
  }
  return { borders, top, foot, rows, cells }
}

/** A frame of as many cells as there are places between the borders and the heights. */
export function lattice(borders: readonly number[], heights: readonly number[]): PdfFrame {
  const rows = heights.length - 1
  const cells = Array.from({ length: rows }, (_, row) =>
    borders.slice(1).map((right, column): PdfCell => {
      const [left = 0, top = 0, foot = 0] = [borders[column], heights[row], heights[row + 1]]
      return { left, right, top, foot, rows: [row, row + 1] }
    }),
  )
  return { borders, top: heights[0] ?? 0, foot: heights[rows] ?? 0, rows, cells: cells.flat() }
}

/** What the rules of a page draw: tables, the largest first, and bars that meet no other rule. */
export function framesOf(rules: readonly PdfRule[]): {
  readonly frames: readonly PdfFrame[]
  readonly bars: readonly PdfRule[]
} {
  if (rules.length > mostRules) return { frames: [], bars: [] }
  const lines = [true, false].flatMap((across) =>
    merged(rules.filter((rule) => rule.across === across)),
  )
  const area = ({ borders, top, foot }: PdfFrame) =>
    ((borders.at(-1) ?? 0) - (borders[0] ?? 0)) * (top - foot)
  const groups = connected(lines)
  return {
    frames: groups.flatMap((group) => frameOf(group) ?? []).sort((a, b) => area(b) - area(a)),
    bars: groups.flatMap(([first, ...others]) =>
      first?.across && others.length === 0 ? [first] : [],
    ),
  }
}
