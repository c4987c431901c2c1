import type { Task } from '../../src/document/model.ts'

/** `t5 （五）提高…`: how lists of facts name a task; of a task without a heading, its first words. */
export function taskHeading({ id, number, title, clauses }: Task): string {
  return `${id} ${number + title || `${clauses[0]?.text.slice(0, 12) ?? ''}…`}`
}
