import type { Comparison } from '../comparison.ts'
import { type MatrixCell, type MatrixColumn, type MatrixTask, matrixColumn } from './column.ts'
import { type SharedAddition, sharedAdditions } from './shared-additions.ts'

/** A base task against every locality. */
export interface MatrixRow extends MatrixTask {
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
  /** `null` where the localities were not compared with one another. */
  readonly sharedAdditions: readonly SharedAddition[] | null
}

/** Lays the comparisons of one base plan with several localities side by side. */
export const matrixOf = (comparisons: readonly Comparison[]): Matrix =>
  matrixOfColumns(comparisons.map(matrixColumn))

/** Lays the columns of one base plan side by side. */
export function matrixOfColumns(columns: readonly MatrixColumn[]): Matrix {
  const [first] = columns
  return {
    base: first?.base.id ?? '',
    locals: columns.map(({ local }) => local.id),
    rows: (first?.tasks ?? []).map(({ cell, ...task }, at) => ({
      ...task,
      total: cell.retained + cell.adapted + cell.omitted,
      cells: columns.flatMap(({ tasks }) => tasks[at]?.cell ?? []),
    })),
    unusualOmissions: columns.length < 3 ? [] : unusualOmissions(columns),
    sharedAdditions: columns.every(({ elsewhere }) => elsewhere) ? sharedAdditions(columns) : null,
  }
}

function unusualOmissions(columns: readonly MatrixColumn[]): readonly UnusualOmission[] {
  const omittedBy = new Map<string, { text: string; locals: string[] }>()
  for (const { local, omitted } of columns) {
    for (const { clause, text } of omitted) {
      const found = omittedBy.get(clause) ?? { text, locals: [] }
      found.locals.push(local.id)
      omittedBy.set(clause, found)
    }
  }
  return [...omittedBy]
    .filter(([, { locals }]) => locals.length === 1)
    .flatMap(([clause, { text, locals }]) => locals.map((local) => ({ clause, text, local })))
}
