import type { ComparedDocument, Comparison } from '../comparison.ts'
import type { Elsewhere } from '../lineage/descent-schema.ts'
import { namedTasks } from '../task-name.ts'
import { parseUnitId } from '../unit-id.ts'

/** What one locality made of one base task. */
export interface MatrixCell {
  /** Id of the local document. */
  readonly local: string
  /** Main counterparts in it, by id in their own document. */
  readonly tasks: readonly string[]
  /** Characters of the base task's clauses by status; they sum to the task's `total`. */
  readonly retained: number
  readonly adapted: number
  readonly omitted: number
}

/** A base task by id in its own document. */
export interface MatrixTask {
  readonly task: string
  readonly number: string
  readonly title: string
  /** What people know it by. */
  readonly name: string
}

interface ClauseText {
  readonly clause: string
  readonly text: string
}

/** What one locality made of the base: small, so that those of many pairs can be kept at once. */
export interface MatrixColumn {
  readonly base: ComparedDocument
  readonly local: ComparedDocument
  readonly tasks: readonly (MatrixTask & { readonly cell: MatrixCell })[]
  /** Base clauses that the locality omitted. */
  readonly omitted: readonly ClauseText[]
  /** Local clauses that the base does not have, where it is known where else they stand. */
  readonly added: readonly ClauseText[]
  /** Where else they stand; `undefined` where nobody looked. */
  readonly elsewhere: readonly Elsewhere[] | undefined
}

/** Reads one comparison as a column, keeping no reference to it. */
export function matrixColumn(comparison: Comparison): MatrixColumn {
  const { base, local, elsewhere } = comparison
  return {
    base,
    local,
    tasks: namedTasks(comparison)
      .filter(({ side }) => side === 'base')
      .map(({ id, number, title, name }) => ({
        task: parseUnitId(id).id,
        number,
        title,
        name,
        cell: cellOf(comparison, id),
      })),
    omitted: clausesThatAre('omitted', comparison),
    added: elsewhere ? clausesThatAre('added', comparison) : [],
    elsewhere,
  }
}

function cellOf({ local, alignments, clauses }: Comparison, task: string): MatrixCell {
  const counts = { retained: 0, adapted: 0, omitted: 0 }
  for (const clause of clauses) {
    if (clause.side !== 'base' || clause.task !== task || clause.status === 'added') continue
    counts[clause.status] += clause.text.length
  }
  const tasks = alignments.flatMap((link) =>
    link.base === task && link.local !== null && link.main ? [parseUnitId(link.local).id] : [],
  )
  return { local: local.id, tasks, ...counts }
}

function clausesThatAre(status: 'omitted' | 'added', { clauses }: Comparison): ClauseText[] {
  return clauses
    .filter((clause) => clause.status === status)
    .map(({ id, text }) => ({ clause: parseUnitId(id).id, text }))
}
