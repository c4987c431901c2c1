import type { Comparison } from '../../src/compare/comparison.ts'
import { parseUnitId } from '../../src/compare/unit-id.ts'
import type { PlanDocument, Task } from '../../src/document/model.ts'
import { clauseAt, type EditKind, type Site } from './edit-kind.ts'
import type { Mutant } from './mutant.ts'

/** Main links between tasks but those of a task with itself: what only a split or a merge explains. */
function crossing(comparison: Comparison, original: PlanDocument, mutant: Mutant): string[] {
  const homes = new Map(original.tasks.map((task) => [task.id, homeOf(task, original, mutant)]))
  return comparison.alignments.flatMap(({ base, local, main }) => {
    if (!main || base === null || local === null) return []
    const [from, to] = [parseUnitId(base).id, parseUnitId(local).id]
    return homes.get(from) === to ? [] : [`${from}|${to}`]
  })
}

/** The task of the mutant that stands where a task stood, if its heading is still there. */
function homeOf({ range, heading }: Task, original: PlanDocument, mutant: Mutant) {
  const before = original.clean.source.slice(heading.start, heading.end)
  const { document } = mutant
  const now = document.clean.source.slice(mutant.place(heading.start), mutant.place(heading.end))
  const at = mutant.place(range.start)
  if (now !== before) return undefined
  return document.tasks.find((task) => task.range.start <= at && at < task.range.end)?.id
}

const taskAt = (mutant: Mutant, offset: number) => clauseAt(mutant, mutant.place(offset))?.task

/** The later sentences of a task become a task with a heading of its own: the base task has both. */
export const split: EditKind = {
  name: 'split a task',
  goal: 0.9,
  sites: ({ tasks, clean }) =>
    tasks.flatMap((task): Site[] => {
      const half = task.clauses[Math.ceil(task.clauses.length / 2)]
      const first = task.clauses.find(
        ({ sentence }) => half !== undefined && sentence === half.sentence + 1,
      )
      if (!first || task.title === '' || task.clauses.length < 6) return []
      const numeral = clean.source
        .slice(task.heading.start, task.heading.end)
        .split(/[\u4e00-\u9fff]{3}/u)[0]
      const heading = `${numeral}进一步${task.title}`
      return [
        {
          tasks: [task.id],
          changes: [{ start: first.range.start, end: first.range.start, text: `\n${heading}\n` }],
          expected: (mutant) => {
            const second = taskAt(mutant, first.range.start + 1)
            return second && `${task.id}|${second}`
          },
        },
      ]
    }),
  found: crossing,
}

/** A task loses its heading and joins the one before it: both base tasks have that one. */
export const merged: EditKind = {
  name: 'merge two tasks',
  goal: 0.9,
  sites: ({ tasks }) =>
    tasks.flatMap((task, index): Site[] => {
      const before = tasks[index - 1]
      const first = task.clauses[0]
      const together =
        before && before.path.join() === task.path.join() && before.kind === task.kind
      if (!together || !first || task.title === '') return []
      return [
        {
          tasks: [before.id, task.id],
          changes: [{ start: task.heading.start, end: first.range.start, text: '' }],
          expected: (mutant) => {
            const joined = taskAt(mutant, first.range.start)
            return joined && `${task.id}|${joined}`
          },
        },
      ]
    }),
  found: crossing,
}
