import { randomNumbers } from './random.ts'

/** A square matrix by its entries that are not zero. */
export interface SparseMatrix {
  readonly size: number
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly values: readonly number[]
}

/** Columns carried beyond those asked for, so that the last of them settle too. */
const SPARE = 16
const ROUNDS = 4

/**
 * The rows of a matrix in the space of its `count` greatest singular vectors, each axis scaled by the
 * square root of its singular value: randomised subspace iteration (Halko, Martinsson and Tropp,
 * "Finding Structure with Randomness", SIAM Review 53, 2011) from a fixed starting matrix.
 */
export function principalVectors(matrix: SparseMatrix, count: number): Float64Array[] {
  const width = count + SPARE
  let basis = orthonormal(start(matrix.size * width), width)
  for (let round = 0; round < ROUNDS; round++) {
    basis = orthonormal(multiply(matrix, basis, width), width)
    basis = orthonormal(multiply(transposed(matrix), basis, width), width)
  }
  const image = multiply(matrix, basis, width)
  const scale = Array.from({ length: count }, (_, d) => {
    let squares = 0
    for (let row = 0; row < matrix.size; row++) squares += (image[row * width + d] ?? 0) ** 2
    return squares ** -0.25
  })
  return Array.from({ length: matrix.size }, (_, row) =>
    Float64Array.from(scale, (factor, d) => factor * (image[row * width + d] ?? 0)),
  )
}

function start(length: number): Float64Array {
  const random = randomNumbers()
  return Float64Array.from({ length }, () => random() - 0.5)
}

const transposed = ({ size, rows, columns, values }: SparseMatrix): SparseMatrix => ({
  size,
  rows: columns,
  columns: rows,
  values,
})

function multiply(matrix: SparseMatrix, basis: Float64Array, width: number): Float64Array {
  const result = new Float64Array(matrix.size * width)
  matrix.values.forEach((value, n) => {
    const to = (matrix.rows[n] ?? 0) * width
    const from = (matrix.columns[n] ?? 0) * width
    for (let d = 0; d < width; d++)
      result[to + d] = (result[to + d] ?? 0) + value * (basis[from + d] ?? 0)
  })
  return result
}

/** Gram–Schmidt over the columns. */
function orthonormal(matrix: Float64Array, width: number): Float64Array {
  const at = (row: number, column: number) => matrix[row * width + column] ?? 0
  const height = matrix.length / width
  for (let d = 0; d < width; d++) {
    for (let e = 0; e < d; e++) {
      let product = 0
      for (let row = 0; row < height; row++) product += at(row, d) * at(row, e)
      for (let row = 0; row < height; row++)
        matrix[row * width + d] = at(row, d) - product * at(row, e)
    }
    let squares = 0
    for (let row = 0; row < height; row++) squares += at(row, d) ** 2
    const length = Math.sqrt(squares) || 1
    for (let row = 0; row < height; row++) matrix[row * width + d] = at(row, d) / length
  }
  return matrix
}
