import { isOpen } from '../model/standing.ts'
import { focusColumn } from '../state/focus.ts'
import { comparisonRows, overviewRows, queueItems } from '../state/selectors.ts'
import type { Screen, State } from '../state/state.ts'
import { moveTo, nextPending } from './move.ts'

/** A task in a place: what the three screens have in common. */
interface Whereabouts {
  /** Position of the pair in the session. */
  readonly pair: number
  /** Task of the base document, or `null` for a local one that stands alone. */
  readonly base: string | null
  /** The local task that stands alone; empty otherwise. */
  readonly local: string
}

/** Another screen, on the task that the present one is on; the queue is entered where it stands. */
export function show(state: State, screen: Screen): State {
  const here = whereabouts(state)
  switch (screen) {
    case 'overview':
      return here ? overviewAt({ ...state, screen }, here) : { ...state, screen }
    case 'comparison':
      return here ? comparisonAt({ ...state, screen }, here) : { ...state, screen }
    case 'review':
      return here && state.screen === 'comparison'
        ? reviewAt({ ...state, screen }, here)
        : atOpenItem({ ...state, screen })
  }
}

function whereabouts(state: State): Whereabouts | null {
  switch (state.screen) {
    case 'overview': {
      const row = overviewRows(state)[state.overview.row]
      if (!row || row.kind === 'section') return null
      return row.kind === 'base'
        ? { pair: state.overview.column, base: row.task.id, local: '' }
        : { pair: row.pair, base: null, local: row.task.id }
    }
    case 'comparison': {
      const rows = comparisonRows(state)
      const at = state.comparison.cursor
      const head = rows.findLast((row, nth) => nth <= at && row.kind === 'task')
      if (head?.kind !== 'task') return null
      const local = head.cells[focusColumn(state)]?.tasks[0]?.id ?? ''
      return { pair: state.comparison.local, base: head.task, local: head.base ? '' : local }
    }
    case 'review': {
      const item = queueItems(state)[state.review.cursor]
      if (!item) return null
      return { pair: item.pair, base: item.base, local: item.base ? '' : (item.locals[0] ?? '') }
    }
  }
}

function overviewAt(state: State, { pair, base, local }: Whereabouts): State {
  const row = overviewRows(state).findIndex(
    (one) =>
      (one.kind === 'base' && one.task.id === base) ||
      (one.kind === 'local' && one.pair === pair && one.task.id === local),
  )
  const { overview } = state
  return { ...state, overview: { ...overview, column: pair, row: row < 0 ? overview.row : row } }
}

function comparisonAt(state: State, { pair, base, local }: Whereabouts): State {
  const there = { ...state, comparison: { ...state.comparison, local: pair } }
  const at = comparisonRows(there).findIndex(
    (one) =>
      one.kind === 'task' &&
      (base === null
        ? one.base === null && one.cells.some((cell) => cell.tasks[0]?.id === local)
        : one.task === base),
  )
  const row = Math.max(0, at)
  return { ...there, comparison: { ...there.comparison, cursor: row, scroll: { row, line: 0 } } }
}

function reviewAt(state: State, { pair, base, local }: Whereabouts): State {
  const at = queueItems(state).findIndex(
    (item) =>
      item.pair === pair && item.base === base && (base !== null || item.locals[0] === local),
  )
  return at < 0 ? state : moveTo(state, at)
}

function atOpenItem(state: State): State {
  const item = queueItems(state)[state.review.cursor]
  return item && isOpen(item) ? state : { ...nextPending(state), notice: null }
}
