import { taskName } from '../../src/compare/task-name.ts'
import type { Task } from '../../src/document/model.ts'

/** `t5 （五）提高…`: how lists of facts name a task. */
export const taskHeading = (task: Task): string =>
  `${task.id} ${taskName(task, task.clauses[0]?.text)}`
