import { headingText } from '../document/heading-text.ts'
import type { ComparedTask, Comparison } from './comparison.ts'

/** A task with the name that people know it by. */
export interface NamedTask extends ComparedTask {
  readonly name: string
}

/** Numeral and title as printed; without a title, and no article, the first words of `opening`, its first clause, behind it. */
export function taskName(
  { number, title }: Pick<ComparedTask, 'number' | 'title'>,
  opening = '',
): string {
  if (title !== '' || number.startsWith('第') || opening === '') return headingText(number, title)
  return headingText(number, firstWords(opening))
}

/** The tasks of both sides with their names. */
export function namedTasks({ tasks, clauses }: Pick<Comparison, 'tasks' | 'clauses'>): NamedTask[] {
  const byTask = Map.groupBy(clauses, ({ task }) => task)
  return tasks.map((task) => ({ ...task, name: taskName(task, byTask.get(task.id)?.[0]?.text) }))
}

/** Characters of a first clause that make a name. */
const longest = 20

function firstWords(text: string): string {
  const words = [...text].slice(0, longest).join('')
  return `${words.replace(/[，。；：、]$/u, '')}…`
}
