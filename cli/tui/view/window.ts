import type { Scroll } from '../state/state.ts'

/** First of `total` rows to show in `height` lines so that row `cursor` is among them, moving as little as can be. */
export function windowTop(top: number, cursor: number, height: number, total: number): number {
  const highest = Math.max(0, Math.min(cursor, total - height))
  const lowest = Math.max(0, cursor - height + 1)
  return Math.min(Math.max(top, lowest), Math.max(highest, lowest), Math.max(0, cursor))
}

/**
 * Where to scroll so that row `cursor` is seen in `height` lines, moving as little as can be. `heightOf` is asked for
 * the rows between the present scroll and the cursor only as far as the screen reaches.
 */
export function scrollTo(
  scroll: Scroll,
  cursor: number,
  height: number,
  heightOf: (row: number) => number,
): Scroll {
  const rowHeight = heightOf(cursor)
  if (cursor < scroll.row) return { row: cursor, line: 0 }
  if (cursor === scroll.row) {
    const lowest = Math.max(0, rowHeight - height)
    return { row: cursor, line: Math.min(scroll.line, lowest) }
  }
  let used = rowHeight
  let row = cursor
  while (row > scroll.row && used < height) used += heightOf(--row)
  const past = used - height
  if (row === scroll.row && past <= scroll.line) return scroll
  if (rowHeight >= height) return { row: cursor, line: 0 }
  return { row, line: Math.max(0, past) }
}
