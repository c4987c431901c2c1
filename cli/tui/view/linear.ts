import { tuiMessages } from '../../messages/tui.ts'
import { comparisonRows, overviewRows, queueItems, visiblePairs } from '../state/selectors.ts'
import type { State } from '../state/state.ts'
import { type CellContent, rowCells } from './compare-cells.ts'
import { decisionDetail } from './decisions.ts'
import { overviewDetail } from './overview.ts'
import { reviewBody } from './review.ts'
import { sheetLines } from './sheet.ts'
import { plainText, type Span } from './span.ts'

/** The state in sentences for a screen reader: where one is, what is under the cursor, what was done. */
export function linearText(state: State): string {
  const words = tuiMessages[state.settings.language]
  const lines = [
    words.screens[state.screen],
    ...underCursor(state),
    ...sheetLines(state, state.size.rows).map(({ spans }) => speak(spans)),
    ...(state.notice ? [state.notice.text] : []),
  ]
  return lines.filter((line) => line !== '').join('\n')
}

/** Text without rules and bars, which are read out as noise. */
const speak = (spans: readonly Span[]) =>
  plainText(spans)
    .replace(/[─│╱█▓░▌▏❯]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

function underCursor(state: State): string[] {
  const words = tuiMessages[state.settings.language]
  switch (state.screen) {
    case 'overview': {
      const rows = overviewRows(state)
      const row = rows[state.overview.row]
      const name = row ? (row.kind === 'section' ? row.title : row.task.name) : words.nothing
      const position = words.position(state.overview.row + 1, rows.length)
      return [`${position} ${name}`, ...overviewDetail(state).map(({ spans }) => speak(spans))]
    }
    case 'comparison': {
      const rows = comparisonRows(state)
      const row = rows[state.comparison.cursor]
      if (!row) return [words.nothing]
      const pairs = visiblePairs(state)
      const names = [pairs[0]?.base, ...pairs.map(({ local }) => local)].map(
        (side) => side?.document.jurisdiction ?? side?.document.id ?? '',
      )
      return [
        ...rowCells(row, pairs, words).flatMap((cell, at) =>
          speakCell(cell, names[at] ?? '', state),
        ),
        ...decisionDetail(state, state.size.rows).map(({ spans }) => speak(spans)),
      ]
    }
    case 'review':
      return queueItems(state).length === 0
        ? [words.queueEmpty]
        : reviewBody(state, state.size.rows).map(({ spans }) => speak(spans))
  }
}

const markNames = { '=': 'retained', '~': 'adapted', '-': 'omitted', '+': 'added' } as const

function speakCell(cell: CellContent, place: string, state: State): string[] {
  const words = tuiMessages[state.settings.language]
  const nameOf = (mark: Span) => {
    const status = markNames[mark.text as keyof typeof markNames]
    return status ? `${words.statuses[status]} ` : ''
  }
  if (cell.kind === 'void') return [`${place} ${nameOf(cell.mark)}`]
  return cell.blocks.map(({ mark, spans }) => `${place} ${nameOf(mark)}${speak(spans)}`)
}
