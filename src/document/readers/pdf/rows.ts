import type { Block, Cell } from '../blocks.ts'
import { join } from './line-ends.ts'
import type { PdfTable } from './page.ts'

type Row = readonly Cell[]

const numeral = /^\d+[.、]?$/
const textOf = (row: Row | undefined, column: number) => row?.[column]?.text ?? ''
const sameText = (row: Row, other: Row | undefined) =>
  row.every((_, column) => textOf(row, column) === textOf(other, column))

/** The rows of a table between the borders of the widest of its parts; a merged cell stands in every place it covers. */
function rowsOf({ rows, cells }: PdfTable, borders: readonly number[]): Row[] {
  const shown = cells.map((cell) => ({ ...cell, shown: { text: cell.text } }))
  return Array.from({ length: rows }, (_, row) => {
    const inRow = shown.filter(({ rows: [from, to] }) => from <= row && row < to)
    return borders.slice(1).map((border, index) => {
      const middle = (border + (borders[index] ?? border)) / 2
      const cell = inRow.find(({ left, right }) => left <= middle && middle <= right)
      return cell?.shown ?? { text: '' }
    })
  })
}

/** Whether a row at the head of a page is the rest of the last one before: it alone lacks the number that every row has. */
function isRest(row: Row, rows: readonly Row[]): boolean {
  return row.some((cell, column) => {
    const first = rows.findIndex((each) => numeral.test(textOf(each, column)))
    const numbered = rows.slice(Math.max(0, first))
    return (
      cell.text === '' && first >= 0 && numbered.every((each) => numeral.test(textOf(each, column)))
    )
  })
}

/** A merged cell says what it holds only on the page it begins on: the rows of the next hold it, too. */
function withMerged(rows: readonly Row[], next: readonly Row[]): readonly Row[] {
  const [above, last] = rows.slice(-2)
  const [first, second] = next
  const filled = new Map(
    (first ?? []).flatMap((cell, column): [Cell, Cell][] => {
      const merged = last?.[column]
      const isMerged = above?.[column] === merged || second?.[column] === cell
      return cell.text === '' && merged && isMerged ? [[cell, merged]] : []
    }),
  )
  return next.map((row) => row.map((cell) => filled.get(cell) ?? cell))
}

/** Rows with those of the next page, whose head may be printed again. */
function withRest(rows: readonly Row[], next: readonly Row[]): readonly Row[] {
  const repeated = next.findIndex((row, index) => !sameText(row, rows[index]))
  const fresh = next.slice(repeated < 0 ? next.length : repeated)
  const [first, last] = [fresh[0], rows.at(-1)]
  if (!first || !last || !isRest(first, rows)) return [...rows, ...withMerged(rows, fresh)]
  const whole = last.map(({ text }, column) => ({ text: join(text, textOf(first, column)) }))
  return [...rows.slice(0, -1), whole, ...fresh.slice(1)]
}

/** A table from the parts of it that show on pages. */
export function tableBlock(parts: readonly PdfTable[]): Block {
  const borders = parts.reduce<readonly number[]>(
    (most, part) => (part.borders.length > most.length ? part.borders : most),
    [],
  )
  const rows = parts.map((part) => rowsOf(part, borders))
  return { kind: 'table', rows: rows.reduce<readonly Row[]>(withRest, []) }
}
