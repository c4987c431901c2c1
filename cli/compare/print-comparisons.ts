import type { Comparison } from '../../src/compare/comparison.ts'
import type { Context } from '../context.ts'
import { styleFor } from '../terminal/style.ts'
import { findTask } from './find-task.ts'
import { formatComparison } from './format-comparison.ts'
import type { View } from './view.ts'

/** Prints comparisons for eyes; with `task`, only that task, with its retained clauses too. */
export function printComparisons(
  comparisons: readonly Comparison[],
  task: string | undefined,
  { language, color, stdout }: Context,
): void {
  const view: View = {
    language,
    color,
    style: styleFor(color),
    width: stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY,
    retained: task !== undefined,
  }
  for (const comparison of comparisons) {
    const id = task === undefined ? undefined : findTask(comparison.tasks, task)
    stdout.write(formatComparison(comparison, id, view))
  }
}
