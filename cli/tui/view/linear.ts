import { reasons } from '../../../src/decisions/model.ts'
import { tuiMessages } from '../../messages/tui.ts'
import { menuBindings } from '../keys/registry.ts'
import { placeName } from '../model/session.ts'
import { saidOn } from '../model/waiting.ts'
import { pickerCandidates } from '../state/picker.ts'
import {
  comparisonRows,
  itemRows,
  overviewRows,
  queueItems,
  visiblePairs,
} from '../state/selectors.ts'
import type { Sheet, State } from '../state/state.ts'
import { type CellContent, rowCells } from './compare-cells.ts'
import { columnSet } from './comparison.ts'
import { decisionDetail, decisionLines } from './decisions.ts'
import { overviewDetail } from './overview.ts'
import { emptyQueue, itemNames, positionText, reasonSpans } from './review.ts'
import { sheetLines } from './sheet.ts'
import { plainText, type Span } from './span.ts'

/** The state in sentences for a screen reader: where one is, what is under the cursor, what was done. */
export function linearText(state: State): string {
  const words = tuiMessages[state.settings.language]
  const lines = [
    words.screens[state.screen],
    ...underCursor(state),
    ...sheetText(state),
    ...(state.notice ? [state.notice.text] : []),
  ]
  return lines.filter((line) => line !== '').join('\n')
}

/** Text without rules and bars, which are read out as noise. */
const speak = (spans: readonly Span[]) =>
  plainText(spans)
    .replace(/[─│╱█▓░▌▏❯◆◇]+/gu, ' ')
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
      return itemText(state)
  }
}

/** The item of the queue under the cursor: what it is about, how it stands and why, then its comparison. */
function itemText(state: State): string[] {
  const words = tuiMessages[state.settings.language]
  const item = queueItems(state)[state.review.cursor]
  const pair = item && state.session.pairs[item.pair]
  if (!item || !pair) return [emptyQueue(state, words)]
  const [base, locals] = itemNames(item, pair, words)
  const place = placeName(pair.local.document)
  const sides = [pair.base, pair.local].map(({ document }) => document.jurisdiction ?? document.id)
  const said = saidOn(pair, item.base, item.locals, item.waiting)
  return [
    `${positionText(state, words)} ${place}`,
    `${base} → ${locals} ${words.reviews[item.review]}`,
    speak(reasonSpans(state, item, words)),
    ...decisionLines(said, pair, { ...columnSet(uncut(state)), pairs: [pair] }).map(speak),
    ...itemRows(state.session, item).flatMap((row) =>
      rowCells(row, [pair], words).flatMap((cell, at) => speakCell(cell, sides[at] ?? '', state)),
    ),
  ]
}

/** Wide enough for every line, for nobody looks at it. */
const uncut = (state: State): State => ({ ...state, size: { ...state.size, columns: 10_000 } })

/** The open sheet; of a list its heading, and what the cursor is on with its position. */
function sheetText(state: State): string[] {
  const { sheet } = state
  const lines = sheetLines(uncut(state), state.size.rows)
  const spoken = lines.map(({ spans }) => speak(spans))
  if (sheet?.kind !== 'menu' && sheet?.kind !== 'reason' && sheet?.kind !== 'picker') return spoken
  const words = tuiMessages[state.settings.language]
  const [heading = '', query = ''] = spoken
  const selected = spoken[lines.findIndex(({ ground }) => ground === 'selected')]
  const { count, isChosen } = choicesOf(state, sheet)
  const choice =
    selected === undefined
      ? words.nothing
      : `${words.position(sheet.cursor + 1, count)} ${selected} ${isChosen ? words.chosen : ''}`
  return sheet.kind === 'picker' ? [heading, query, choice, spoken.at(-1) ?? ''] : [heading, choice]
}

/** How many items an open list has, and whether the one under the cursor is among those chosen. */
function choicesOf(state: State, sheet: Sheet & { kind: 'menu' | 'reason' | 'picker' }) {
  if (sheet.kind === 'menu') return { count: menuBindings(state).length, isChosen: false }
  if (sheet.kind === 'reason') return { count: reasons.length, isChosen: false }
  const candidates = pickerCandidates(state)
  const isChosen = sheet.chosen.includes(candidates[sheet.cursor]?.id ?? '')
  return { count: candidates.length, isChosen }
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
