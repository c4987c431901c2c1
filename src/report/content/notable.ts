import type { ComparedClause, Comparison } from '../../compare/comparison.ts'
import { type NamedTask, namedTasks } from '../../compare/task-name.ts'
import { type Chapter, chaptersOf } from './chapters.ts'

/** Sorts of findings that readers ask for first, in this order. */
export type NotableSort =
  | 'task-omitted'
  | 'target-changed'
  | 'weakened'
  | 'task-added'
  | 'clause-omitted'

/** One thing about a comparison that is worth a reader's first minute. */
export interface Notable {
  readonly sort: NotableSort
  readonly task: NamedTask
  /** The clause it is about; `null` where it is about the whole task. */
  readonly clause: ComparedClause | null
  /** Characters it is about. */
  readonly characters: number
}

/** The `limit` most notable things: the longest of each sort first, then the second longest of each, and so on. */
export function notablesOf(comparison: Comparison, limit: number): Notable[] {
  const chapters = chaptersOf(comparison)
  const tasks = new Map(namedTasks(comparison).map((task) => [task.id, task]))
  const clauses = (fits: (clause: ComparedClause) => boolean, sort: NotableSort): Notable[] =>
    comparison.clauses.filter(fits).flatMap((clause) => {
      const task = tasks.get(clause.task)
      return task ? [{ sort, task, clause, characters: clause.text.length }] : []
    })
  const omitted = chapters.flatMap((chapter) =>
    chapter.base && chapter.local.length === 0
      ? [whole('task-omitted', chapter.base, chapter)]
      : [],
  )
  const added = chapters.flatMap((chapter) =>
    chapter.alone && !chapter.base && chapter.local[0]
      ? [whole('task-added', chapter.local[0].task, chapter)]
      : [],
  )
  const covered = new Set(omitted.map(({ task }) => task.id))
  const sorts = [
    omitted,
    clauses(({ kinds }) => kinds.includes('target-changed'), 'target-changed'),
    clauses(({ kinds }) => kinds.includes('weakened'), 'weakened'),
    added,
    clauses(({ status, task }) => status === 'omitted' && !covered.has(task), 'clause-omitted'),
  ].map((list) => list.sort((a, b) => isGeneral(a) - isGeneral(b) || b.characters - a.characters))
  const deepest = Math.max(...sorts.map((list) => list.length))
  const ranked = Array.from({ length: deepest }, (_, rank) =>
    sorts.flatMap((list) => list[rank] ?? []),
  )
  return ranked.flat().slice(0, limit)
}

/** Guiding thought is less notable than what is to be done, but the numbers of the goals are not. */
const isGeneral = ({ sort, task }: Notable): number =>
  task.kind === 'general' && sort !== 'target-changed' ? 1 : 0

function whole(sort: NotableSort, task: NamedTask, { rows }: Chapter): Notable {
  const clauses = rows.flatMap(({ base, local }) => base ?? local[0]?.clause ?? [])
  return {
    sort,
    task,
    clause: null,
    characters: clauses.reduce((sum, { text }) => sum + text.length, 0),
  }
}
