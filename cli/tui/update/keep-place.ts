import type { ClauseCell, CompareRow } from '../model/compare-rows.ts'
import type { Filter } from '../model/filter.ts'
import { comparisonRows, overviewRows, queueItems } from '../state/selectors.ts'
import type { State } from '../state/state.ts'
import { moveTo } from './move.ts'

/** `after` with the cursor on what it is on in `before`, wherever that stands now; where it is gone, on the same row. */
export function keepPlace(before: State, after: State): State {
  const place = placeIn(before, after)
  return place < 0 ? after : moveTo(after, place)
}

/**
 * `after` under another filter, with the cursor on what it is on in `before`. A range is dropped: between its ends another
 * list has other items.
 */
export const refiltered = (before: State, after: State, filter: Filter): State =>
  keepPlace(before, { ...after, filter, review: { ...after.review, mark: null } })

function placeIn(before: State, after: State): number {
  switch (after.screen) {
    case 'overview': {
      const row = overviewRows(before)[before.overview.row]
      if (!row || row.kind === 'section') return -1
      const pair = row.kind === 'local' ? row.pair : null
      return overviewRows(after).findIndex(
        (one) =>
          one.kind !== 'section' &&
          one.task.id === row.task.id &&
          (one.kind === 'local' ? one.pair : null) === pair,
      )
    }
    case 'comparison': {
      const row = comparisonRows(before)[before.comparison.cursor]
      return row ? comparisonRows(after).findIndex((one) => isSameRow(row, one)) : -1
    }
    case 'review': {
      const item = queueItems(before)[before.review.cursor]
      return queueItems(after).findIndex(({ key }) => key === item?.key)
    }
  }
}

/** Whether two rows are about the same base unit or, where there is none, hold the same local one. */
function isSameRow(row: CompareRow, other: CompareRow): boolean {
  if (row.kind === 'clause' && other.kind === 'clause') {
    return row.base ? row.base.id === other.base?.id : share(clauseIds(row), clauseIds(other))
  }
  if (row.kind === 'task' && other.kind === 'task') {
    return row.base ? row.base.id === other.base?.id : share(taskIds(row), taskIds(other))
  }
  return row.kind === other.kind && row.task === other.task
}

type Columns = readonly (readonly string[])[]

/** Whether a column of both has the same unit; ids are unique in a column only. */
const share = (columns: Columns, others: Columns): boolean =>
  columns.some((ids, at) => ids.some((id) => others[at]?.includes(id)))

const clauseIds = (row: CompareRow & { kind: 'clause' }): Columns =>
  row.cells.map((cell) => clausesIn(cell).map(({ id }) => id))

const taskIds = (row: CompareRow & { kind: 'task' }): Columns =>
  row.cells.map(({ tasks }) => tasks.map(({ id }) => id))

const clausesIn = (cell: ClauseCell) =>
  cell.kind === 'paired' ? cell.clauses : 'clause' in cell ? [cell.clause] : []
