import { bindingTables } from '../../../src/report/tables/binding-tables.ts'
import { tuiMessages } from '../../messages/tui.ts'
import { focusOf } from '../state/focus.ts'
import type { State } from '../state/state.ts'
import { type Span, span } from './span.ts'
import { tableLines } from './tables.ts'

/** What the two plans under the cursor bind: agencies, targets, strength and names that differ. */
export function bindingLines(state: State): Span[][] {
  const pair = state.session.pairs[focusOf(state)?.pair ?? state.comparison.local]
  const tables = pair ? bindingTables(pair.comparison) : []
  if (tables.length > 0) return tableLines(tables, state.settings.language, state.size.columns)
  return [[span(` ${tuiMessages[state.settings.language].noBindings}`, 'dim')]]
}
