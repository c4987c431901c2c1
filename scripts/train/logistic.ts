import type { LinearModel } from '../../src/align/scoring/linear.ts'
import { logistic } from '../../src/align/scoring/linear.ts'
import type { Examples } from './examples.ts'

const ROUNDS = 30

/**
 * Logistic regression by Newton's method, every feature scaled to unit variance, with a ridge penalty
 * (Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", section 4.4).
 */
export function fitLogistic(examples: Examples, ridge: number): LinearModel {
  const { names, rows, labels, weights } = examples
  const size = names.length + 1
  const mean = names.map((_, f) => average(rows.map((row) => row[f] ?? 0)))
  const spread = names.map(
    (_, f) => Math.sqrt(average(rows.map((row) => ((row[f] ?? 0) - (mean[f] ?? 0)) ** 2))) || 1,
  )
  const scaled = rows.map((row) => [
    ...names.map((_, f) => ((row[f] ?? 0) - (mean[f] ?? 0)) / (spread[f] ?? 1)),
    1,
  ])
  const model = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size)
    const curvature = Array.from({ length: size }, () => new Float64Array(size))
    scaled.forEach((row, n) => {
      const p = logistic(row.reduce((sum, value, f) => sum + value * (model[f] ?? 0), 0))
      const weight = weights[n] ?? 1
      const error = (p - (labels[n] ?? 0)) * weight
      const steepness = p * (1 - p) * weight
      row.forEach((value, f) => {
        gradient[f] = (gradient[f] ?? 0) + error * value
        const line = curvature[f]
        row.forEach((other, g) => {
          if (line) line[g] = (line[g] ?? 0) + steepness * value * other
        })
      })
    })
    for (let f = 0; f < size; f++) {
      const penalty = f === size - 1 ? 1e-6 : ridge
      gradient[f] = (gradient[f] ?? 0) + penalty * (model[f] ?? 0)
      const line = curvature[f]
      if (line) line[f] = (line[f] ?? 0) + penalty
    }
    const step = solve(curvature, gradient)
    step.forEach((value, f) => {
      model[f] = (model[f] ?? 0) - value
    })
    if (Math.max(...step.map(Math.abs)) < 1e-7) break
  }
  const weightOf = names.map((_, f) => (model[f] ?? 0) / (spread[f] ?? 1))
  const bias =
    (model[size - 1] ?? 0) - weightOf.reduce((sum, weight, f) => sum + weight * (mean[f] ?? 0), 0)
  return {
    bias: round(bias),
    weights: Object.fromEntries(names.map((name, f) => [name, round(weightOf[f] ?? 0)])),
  }
}

/** Four digits are more than the data can tell. */
export const round = (value: number): number => Number(value.toPrecision(4))

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, n) => Float64Array.of(...row, right[n] ?? 0))
  const size = rows.length
  const at = (r: number, c: number) => rows[r]?.[c] ?? 0
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let r = i + 1; r < size; r++) if (Math.abs(at(r, i)) > Math.abs(at(pivot, i))) pivot = r
    const swap = rows[i]
    const top = rows[pivot]
    if (swap && top) rows.splice(i, 1, top)
    if (swap && top) rows.splice(pivot, 1, swap)
    for (let r = i + 1; r < size; r++) {
      const factor = at(r, i) / at(i, i)
      const row = rows[r] as Float64Array
      for (let c = i; c <= size; c++) row[c] = at(r, c) - factor * at(i, c)
    }
  }
  const result = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    let value = at(i, size)
    for (let c = i + 1; c < size; c++) value -= at(i, c) * (result[c] ?? 0)
    result[i] = value / at(i, i)
  }
  return result
}
