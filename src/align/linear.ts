import type { FeatureTable } from './features.ts'

/** A logistic regression: the weight of each feature by name, and what is added without any. */
export interface LinearModel {
  readonly weights: Readonly<Record<string, number>>
  readonly bias: number
}

/** Probabilities of all rows. */
export function linearScores(model: LinearModel, { names, rows }: FeatureTable): Float64Array {
  const weights = names.map((name) => model.weights[name] ?? 0)
  return Float64Array.from(rows, (row) =>
    logistic(weights.reduce((sum, weight, f) => sum + weight * (row[f] ?? 0), model.bias)),
  )
}

/** Log-odds as a probability. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))
