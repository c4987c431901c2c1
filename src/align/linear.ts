import { type FeatureTable, rowCount } from './feature-table.ts'

/** A logistic regression: the weight of each feature by name, and what is added without any. */
export interface LinearModel {
  readonly weights: Readonly<Record<string, number>>
  readonly bias: number
}

/** Probabilities of all rows. */
export function linearScores(model: LinearModel, table: FeatureTable): Float64Array {
  const weights = Float64Array.from(table.names, (name) => model.weights[name] ?? 0)
  return new Float64Array(rowCount(table)).map((_, row) => {
    let odds = model.bias
    const start = row * weights.length
    for (let f = 0; f < weights.length; f++)
      odds += (weights[f] ?? 0) * (table.values[start + f] ?? 0)
    return logistic(odds)
  })
}

/** Log-odds as a probability. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))
