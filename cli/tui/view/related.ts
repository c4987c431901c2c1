import type { Comparison } from '../../../src/compare/comparison.ts'
import { matrixColumn } from '../../../src/compare/matrix/column.ts'
import { descentLists } from '../../../src/report/tables/descent-lists.ts'
import { lineageTables } from '../../../src/report/tables/lineage-tables.ts'
import { matrixTables } from '../../../src/report/tables/matrix-tables.ts'
import type { Language } from '../../messages/messages.ts'
import { tuiMessages } from '../../messages/tui.ts'
import { focusOf } from '../state/focus.ts'
import { memoized } from '../state/memo.ts'
import type { State } from '../state/state.ts'
import { type Span, span } from './span.ts'
import { tableLines } from './tables.ts'

/** Where the text of the local plan under the cursor comes from, in figures and clause by clause. */
export function lineageLines(state: State): Span[][] {
  const words = tuiMessages[state.settings.language]
  const { related } = state
  if (!related) return [[span(` ${words.relating}`, 'dim')]]
  const at =
    state.screen === 'overview'
      ? state.overview.column
      : (focusOf(state)?.pair ?? state.comparison.local)
  const lines = linesOfLineage(related[at], state.settings.language, state.size.columns)
  return lines.length > 0 ? lines : [[span(` ${words.noLineage}`, 'dim')]]
}

/** Every base task in every place, what several places added alike, and what one alone omits. */
export function matrixLines(state: State): Span[][] {
  const { related, settings, size } = state
  if (!related) return [[span(` ${tuiMessages[settings.language].relating}`, 'dim')]]
  return linesOfMatrix(related, settings.language, size.columns)
}

const linesOfLineage = memoized(
  (comparison: Comparison | undefined, language: Language, columns: number): Span[][] =>
    comparison
      ? tableLines([...lineageTables(comparison), ...descentLists(comparison)], language, columns)
      : [],
)

const linesOfMatrix = memoized(
  (related: readonly Comparison[], language: Language, columns: number): Span[][] =>
    tableLines(matrixTables(related.map(matrixColumn)), language, columns),
)
