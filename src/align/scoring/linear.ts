import { columnOf, type FeatureTable, rowCount } from '../features/feature-table.ts'

/** A logistic regression: the weight of each feature by name, and what is added without any. */
export interface LinearModel {
  readonly weights: Readonly<Record<string, number>>
  readonly bias: number
}

/** Probabilities of all rows; the table has every feature of the model. */
export function linearScores(model: LinearModel, table: FeatureTable): Float64Array {
  const odds = new Float64Array(rowCount(table)).fill(model.bias)
  for (const [name, weight] of Object.entries(model.weights)) {
    const column = columnOf(table, name)
    for (let row = 0; row < odds.length; row++)
      odds[row] = (odds[row] ?? 0) + weight * (column[row] ?? 0)
  }
  return odds.map(logistic)
}

/** Probability of one row, by the names of its features. */
export function linearScore(model: LinearModel, row: Readonly<Record<string, number>>): number {
  const table = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Float64Array.of(value)]),
  )
  return linearScores(model, table)[0] ?? 0
}

/** Log-odds as a probability. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))
