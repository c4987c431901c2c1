import changes from '../weights/changes.json' with { type: 'json' }
import clauses from '../weights/clauses.json' with { type: 'json' }
import tasks from '../weights/tasks.json' with { type: 'json' }
import type { LinearModel } from './linear.ts'
import type { ClauseModel } from './score-clauses.ts'
import type { TreeModel } from './trees.ts'

/** What `align` decides by. */
export interface Models {
  /** Whether two clauses are the same measure. */
  readonly clauses: ClauseModel
  /** Whether the same measure is in the same words, as far as substance goes. */
  readonly changes: LinearModel
  /** Whether two tasks correspond. */
  readonly tasks: TreeModel
}

/** The trained models, as scripts/train-matcher.ts wrote them. */
export const MODELS: Models = {
  clauses: clauses as ClauseModel,
  changes,
  tasks: tasks as TreeModel,
}
