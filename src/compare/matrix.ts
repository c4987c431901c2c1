import type { ComparedClause, Comparison } from './comparison.ts'
import { parseUnitId } from './unit-id.ts'

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

/** A base task against every locality. */
export interface MatrixRow {
  readonly task: string
  readonly number: string
  readonly title: string
  readonly total: number
  readonly cells: readonly MatrixCell[]
}

/** A base clause that a single locality omitted while all the others, two at least, kept it. */
export interface UnusualOmission {
  readonly clause: string
  readonly text: string
  readonly local: string
}

/** Base tasks against localities, all compared with the same base; and what stands out in it. */
export interface Matrix {
  readonly base: string
  readonly locals: readonly string[]
  readonly rows: readonly MatrixRow[]
  readonly unusualOmissions: readonly UnusualOmission[]
}

/** Lays the comparisons of one base plan with several localities side by side. */
export function matrixOf(comparisons: readonly Comparison[]): Matrix {
  const [first] = comparisons
  return {
    base: first?.base.id ?? '',
    locals: comparisons.map(({ local }) => local.id),
    rows: (first?.tasks ?? [])
      .filter(({ side }) => side === 'base')
      .map(({ id, number, title }) => {
        const cells = comparisons.map((comparison) => cellOf(comparison, id))
        const [cell] = cells
        const total = cell ? cell.retained + cell.adapted + cell.omitted : 0
        return { task: parseUnitId(id).id, number, title, total, cells }
      }),
    unusualOmissions: comparisons.length < 3 ? [] : unusualOmissions(comparisons),
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

function unusualOmissions(comparisons: readonly Comparison[]): readonly UnusualOmission[] {
  const omittedBy = new Map<string, { clause: ComparedClause; locals: string[] }>()
  for (const { local, clauses } of comparisons) {
    for (const clause of clauses) {
      if (clause.status !== 'omitted') continue
      const found = omittedBy.get(clause.id) ?? { clause, locals: [] }
      found.locals.push(local.id)
      omittedBy.set(clause.id, found)
    }
  }
  return [...omittedBy.values()].flatMap(({ clause, locals: [local, ...others] }) =>
    local !== undefined && others.length === 0
      ? [{ clause: parseUnitId(clause.id).id, text: clause.text, local }]
      : [],
  )
}
