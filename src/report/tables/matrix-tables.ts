import type { MatrixCell, MatrixColumn } from '../../compare/matrix/column.ts'
import { type Matrix, matrixOfColumns } from '../../compare/matrix/matrix.ts'
import { apportion } from './figures.ts'
import { type Table, termCell } from './table.ts'

/** The columns of each base, in the order in which the bases came. */
export const columnsByBase = (columns: readonly MatrixColumn[]): readonly MatrixColumn[][] => [
  ...Map.groupBy(columns, ({ base }) => base.id).values(),
]

/** Base tasks against localities, and what stands out: additions that several share, omissions of one alone. */
export function matrixTables(columns: readonly MatrixColumn[]): readonly Table[] {
  const matrix = matrixOfColumns(columns)
  return [taskTable(matrix), ...outstandingTables(matrix)]
}

function taskTable({ base, locals, rows }: Matrix): Table {
  return {
    title: 'matrix',
    about: base,
    legend: 'matrixLegend',
    columns: [termCell('task'), ...locals],
    rows: rows.map(({ task, name, cells }) => [`${task} ${name}`, ...cells.map(cellOf)]),
  }
}

/** What stands out across the localities of one base, or that nobody looked. */
export function outstandingTables(matrix: Matrix): readonly Table[] {
  const { base, locals, sharedAdditions, unusualOmissions } = matrix
  const unknown = sharedAdditions === null && locals.length > 1
  const tables: Table[] = [
    {
      title: 'sharedAdditions',
      about: base,
      legend: unknown ? 'notCompared' : 'commonUpstream',
      columns: [termCell('group'), termCell('local'), termCell('clause'), termCell('text')],
      rows: (sharedAdditions ?? []).flatMap((group, at) =>
        group.map(({ local, clause, text }) => [at + 1, local, clause, text]),
      ),
    },
    {
      title: 'unusualOmissions',
      about: base,
      columns: [termCell('local'), termCell('clause'), termCell('text')],
      rows: unusualOmissions.map(({ local, clause, text }) => [local, clause, text]),
    },
  ]
  return tables.filter(({ rows, legend }) => rows.length > 0 || legend === 'notCompared')
}

/** `t5 78/16/6`: the counterparts and the shares of the base task's text in per cent; `∅` without any. */
export function cellOf({ tasks, retained, adapted, omitted }: MatrixCell): string {
  if (tasks.length === 0 && retained + adapted === 0) return '∅'
  return `${tasks.join('+') || '↷'} ${apportion([retained, adapted, omitted]).join('/')}`
}
