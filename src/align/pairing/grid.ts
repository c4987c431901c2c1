import type { Measure } from './measure.ts'
import type { TermVector } from './term-vector.ts'

/** Numbers for pairs of units: `values[row * columns + column]`. */
export interface Grid {
  readonly rows: number
  readonly columns: number
  readonly values: Float64Array
}

/** A grid's number for one pair. */
export const at = (grid: Grid, row: number, column: number): number =>
  grid.values[row * grid.columns + column] ?? 0

/** Scalar products of all pairs of vectors, in 0…1 if their length is 1, by an inverted index of the columns' terms. */
export function products(rows: readonly TermVector[], columns: readonly TermVector[]): Grid {
  const postings: number[][] = []
  columns.forEach(({ terms, weights }, column) => {
    for (let n = 0; n < terms.length; n++) {
      const term = terms[n] ?? 0
      const list = postings[term]
      if (list) list.push(column, weights[n] ?? 0)
      else postings[term] = [column, weights[n] ?? 0]
    }
  })
  const values = new Float64Array(rows.length * columns.length)
  rows.forEach(({ terms, weights }, row) => {
    const start = row * columns.length
    for (let n = 0; n < terms.length; n++) {
      const list = postings[terms[n] ?? 0]
      if (!list) continue
      const weight = weights[n] ?? 0
      for (let p = 0; p < list.length; p += 2) {
        const cell = start + (list[p] ?? 0)
        values[cell] = (values[cell] ?? 0) + weight * (list[p + 1] ?? 0)
      }
    }
  })
  return { rows: rows.length, columns: columns.length, values }
}

/** A measure taken of every pair. */
export function gridOf(rows: number, columns: number, measure: Measure): Grid {
  const values = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) values[i * columns + j] = measure(i, j)
  return { rows, columns, values }
}
