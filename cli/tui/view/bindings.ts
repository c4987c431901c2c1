import { bindingTables } from '../../../src/report/binding-tables.ts'
import { words as reportWords } from '../../../src/report/words.ts'
import { tuiMessages } from '../../messages/tui.ts'
import { safe } from '../../terminal/safe.ts'
import { focusOf } from '../state/focus.ts'
import type { State } from '../state/state.ts'
import { type Span, span, wrapSpans } from './span.ts'

const indent = 3

/** What the two plans under the cursor bind: agencies, targets, strength and names that differ, a row a paragraph. */
export function bindingLines(state: State): Span[][] {
  const term = reportWords[state.settings.language]
  const pair = state.session.pairs[focusOf(state)?.pair ?? state.comparison.local]
  const tables = pair ? bindingTables(pair.comparison) : []
  if (tables.length === 0) {
    return [[span(` ${tuiMessages[state.settings.language].noBindings}`, 'dim')]]
  }
  return tables.flatMap(({ title, columns, rows }) => [
    [
      span(` ${term[title]} ${rows.length}`, 'strong'),
      span(`  ${columns.map((column) => term[column]).join(' · ')}`, 'dim'),
    ],
    ...rows.flatMap((cells) => {
      const texts = cells.map((cell) => (typeof cell === 'string' ? safe(cell) : term[cell.term]))
      const spans = texts.flatMap((text, at) => [
        ...(at > 0 ? [span(' · ', 'dim')] : []),
        span(text || '–', at === 0 ? 'title' : 'text'),
      ])
      return wrapSpans(spans, state.size.columns - indent - 1).map((line) => [
        span(' '.repeat(indent)),
        ...line,
      ])
    }),
  ])
}
