import type { Cell, TableRows } from './blocks.ts'
import { LimitError, limits } from './limits.ts'

/** A table cell with the places it covers. */
export interface SpannedCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
  /** The cell is the lower part of a merged one and repeats what stands above it. */
  readonly continuesAbove?: boolean
}

const span = (count: number) => (Number.isInteger(count) && count > 0 ? Math.min(count, 1000) : 1)

/**
 * Lays merged cells out so that each place of the table holds the text a reader sees there. Throws
 * `LimitError` when small cells spread over too much of a page.
 */
export function gridOf(rows: readonly (readonly SpannedCell[])[]): TableRows {
  const grid: Cell[][] = rows.map(() => [])
  let cells = 0
  let characters = 0
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++
      const { text } = cell
      const shown = (cell.continuesAbove && grid[y - 1]?.[x]) || { text }
      const height = Math.min(span(cell.rows), rows.length - y)
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < span(cell.columns); right++) {
          cells++
          characters += shown.text.length
          if (cells > limits.tableCells) throw new LimitError('too many table cells')
          if (characters > limits.textLength) throw new LimitError('too much text in table cells')
          const line = grid[y + down]
          if (line !== undefined) line[x + right] = shown
        }
      }
      x += span(cell.columns)
    }
  })
  return grid.map((line) => Array.from(line, (cell) => cell ?? { text: '' }))
}
