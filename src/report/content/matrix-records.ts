import type { Matrix } from '../../compare/matrix/matrix.ts'
import { headingText } from '../../document/heading-text.ts'
import { visible } from '../wording/visible.ts'

/** Columns of the matrix as a flat table, in order. */
export const matrixFields = [
  'base',
  'task',
  'title',
  'local',
  'counterparts',
  'total',
  'retained',
  'adapted',
  'omitted',
] as const

/** A base task in one locality; lengths in characters. */
export type MatrixRecord = Readonly<Record<(typeof matrixFields)[number], string | number>>

/** The matrix as a flat table, a record per cell. */
export const matrixRecords = ({ base, rows }: Matrix): MatrixRecord[] =>
  rows.flatMap(({ task, number, title, total, cells }) =>
    cells.map(({ local, tasks, ...counts }) => ({
      base,
      task,
      title: visible(headingText(number, title)),
      local,
      counterparts: tasks.join(' '),
      total,
      ...counts,
    })),
  )
