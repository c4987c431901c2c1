import type { Comparison } from '../compare/comparison.ts'
import { type ClauseScores, scoreClauses } from './clause-scores.ts'
import type { Gold } from './gold.ts'
import { type OmissionScores, scoreOmissions } from './omission-scores.ts'
import { scoreTasks, type TaskScores } from './task-scores.ts'

/** How well a comparison agrees with the gold; without a clause table, the tasks alone. */
export interface Evaluation {
  readonly tasks: TaskScores
  readonly clauses: ClauseScores | null
  readonly omissions: OmissionScores | null
}

/** Holds a comparison against what people say of the same two documents. */
export function evaluate(comparison: Comparison, gold: Gold): Evaluation {
  const { clauses } = gold
  return {
    tasks: scoreTasks(comparison, gold),
    clauses: clauses && scoreClauses(comparison, gold, clauses),
    omissions: clauses && scoreOmissions(comparison, gold, clauses),
  }
}
