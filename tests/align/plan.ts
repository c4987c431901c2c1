import type { PlanDocument, Task } from '../../src/document/model.ts'

/** A plan of the tasks given, each a title with its clauses; ids `t1`, `t2`, …, a sentence going on after a comma. */
export function planOf(
  id: string,
  tasks: readonly (readonly [string, readonly string[]])[],
): PlanDocument {
  let offset = 0
  const place = (text: string) => {
    const range = { start: offset, end: offset + text.length }
    offset = range.end
    return range
  }
  return {
    id,
    title: id,
    source: { path: `${id}.txt`, sha256: '0'.repeat(64), encoding: 'utf-8' },
    clean: { source: '', text: '', starts: new Uint32Array(), ends: new Uint32Array() },
    diagnostics: [],
    tasks: tasks.map(([title, clauses], t): Task => {
      const task = `t${t + 1}`
      const heading = place(title)
      const parts = clauses.map((text, c) => ({
        id: `${task}/${c + 1}`,
        task,
        sentence: 1 + clauses.slice(0, c).filter((before) => !before.endsWith('，')).length,
        text,
        range: place(text),
      }))
      return {
        id: task,
        kind: 'task',
        number: '',
        title,
        path: [],
        range: { start: heading.start, end: offset },
        heading,
        clauses: parts,
      }
    }),
  }
}
