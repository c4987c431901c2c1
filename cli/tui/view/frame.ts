import { tuiMessages } from '../../messages/tui.ts'
import { bindings } from '../keys/registry.ts'
import { isActive } from '../model/filter.ts'
import { comparisonRows, overviewRows, queueItems, reviewProgress } from '../state/selectors.ts'
import { isTooSmall, type Notice, type Screen, type State } from '../state/state.ts'
import { comparisonBody, comparisonHead } from './comparison.ts'
import { decisionDetail } from './decisions.ts'
import { keyLabel } from './key-label.ts'
import { overviewBody, overviewDetail, overviewHead } from './overview.ts'
import { reviewBody } from './review.ts'
import { sheetLines } from './sheet.ts'
import { fitted, type Line, type Span, span, spanCells, spread, wrapSpans } from './span.ts'

/** The parts of the screen, from top to bottom. */
export interface Regions {
  readonly head: readonly Line[]
  /** Lines left for the list or text that scrolls. */
  readonly body: number
  readonly detail: readonly Line[]
  readonly sheet: readonly Line[]
  /** Most lines that a sheet may take. */
  readonly sheetRoom: number
  /** What was done, what is filtered, or which keys there are. */
  readonly foot: readonly Line[]
}

/** How the screen is divided in this state. */
export function regions(state: State): Regions {
  const { rows } = state.size
  const head = state.screen === 'overview' ? overviewHead(state) : headOf(state)
  const foot = footLines(state)
  const free = rows - 1 - head.length - foot.length
  const room = sheetRoom(state, free)
  const sheet = sheetLines(state, room)
  const detail = detailLines(state, free - sheet.length)
  return {
    head,
    body: Math.max(0, free - detail.length - sheet.length),
    detail,
    sheet,
    sheetRoom: room,
    foot,
  }
}

const headOf = (state: State) => (state.screen === 'comparison' ? comparisonHead(state) : [])

/** Fewest lines that are left to what scrolls above a detail. */
const lowestBody = { overview: 9, comparison: 4 }

/** What the cursor is on, in the lines left by everything else; the review shows it with the item. */
function detailLines(state: State, free: number): Line[] {
  switch (state.screen) {
    case 'overview':
      return free - state.session.pairs.length > lowestBody.overview ? overviewDetail(state) : []
    case 'comparison':
      return decisionDetail(state, Math.min(Math.floor(free / 2), free - lowestBody.comparison))
    case 'review':
      return []
  }
}

/** Help and lists may take most of the screen; what they speak of stays in sight above them. */
function sheetRoom(state: State, free: number): number {
  return state.sheet?.kind === 'help' ? free : Math.max(4, Math.floor(free * 0.6))
}

/** The whole screen: exactly as many lines as it has rows, each exactly as wide as it is. */
export function frame(state: State): Line[] {
  const { columns, rows } = state.size
  if (isTooSmall(state.size)) return tooSmall(state)
  const { head, body, detail, sheet, foot } = regions(state)
  const content = bodyOf(state, body).slice(0, body)
  const blank: Line = { spans: fitted([], columns) }
  const filler = Array.from({ length: body - content.length }, () => blank)
  const lines = [titleLine(state), ...head, ...content, ...filler, ...detail, ...sheet, ...foot]
  return lines.slice(0, rows).map((line) => ({ ...line, spans: fitted(line.spans, columns) }))
}

function bodyOf(state: State, height: number): Line[] {
  switch (state.screen) {
    case 'overview':
      return overviewBody(state, height)
    case 'comparison':
      return comparisonBody(state, height)
    case 'review':
      return reviewBody(state, height)
  }
}

/** The three screens, and how far the review has come. */
function titleLine(state: State): Line {
  const words = tuiMessages[state.settings.language]
  const screens: Screen[] = ['overview', 'comparison', 'review']
  const tabs = screens.flatMap((screen, at) => [
    span(
      screen === state.screen
        ? ` ❯${at + 1} ${words.screens[screen]} `
        : `  ${at + 1} ${words.screens[screen]} `,
      screen === state.screen ? 'strong' : 'text',
    ),
  ])
  const { done, total } = reviewProgress(state.session)
  const right = [
    ...(state.settings.readonly ? [span(`${words.readonly}  `)] : []),
    span(`${words.reviewed(done, total)} `),
  ]
  return {
    spans: spread([span(' 对照 ', 'strong'), ...tabs], right, state.size.columns),
    ground: 'bar',
  }
}

/** Most lines that feedback takes: why something could not be saved comes after a long path. */
const highestNotice = 4

function footLines(state: State): Line[] {
  return state.notice ? noticeLines(state.notice, state.size.columns) : [hintLine(state)]
}

function noticeLines({ tone, text }: Notice, columns: number): Line[] {
  const lead = tone === 'done' ? span(' ✓ ', 'retained') : span(' ! ', 'warning')
  const room = columns - spanCells([lead]) - 1
  const lines = wrapSpans([span(text, tone === 'done' ? 'text' : 'warning')], room)
  return lines.slice(0, highestNotice).map((line, at) => ({
    spans: fitted([at === 0 ? lead : span('   '), ...line], columns),
  }))
}

function hintLine(state: State): Line {
  const words = tuiMessages[state.settings.language]
  const { columns } = state.size
  const filtered =
    isActive(state.filter) && state.sheet === null
      ? [span(` ${words.filtered(state.filter.text, countRows(state))} `, 'match')]
      : []
  return { spans: fitted([...filtered, ...hints(state, columns - spanCells(filtered))], columns) }
}

function countRows(state: State): number {
  if (state.screen === 'overview') {
    return overviewRows(state).filter(({ kind }) => kind !== 'section').length
  }
  if (state.screen === 'review') return queueItems(state).length
  return comparisonRows(state).filter(({ kind }) => kind === 'clause').length
}

/** Keys of this screen, as many as fit; help and quitting always do. */
function hints(state: State, width: number): Span[] {
  const words = tuiMessages[state.settings.language]
  const shown = bindings
    .filter(({ hint, when }) => hint !== undefined && when(state))
    .sort((a, b) => (a.hint ?? 0) - (b.hint ?? 0))
    .map(({ command, keys }) => [
      span(` ${keyLabel(keys[0] ?? '', words)}`, 'key'),
      span(` ${words.hints[command] ?? words.commands[command]}`, 'dim'),
      span(' '),
    ])
  const tail = shown.splice(-3)
  let room = width - spanCells(tail.flat())
  const fitting = shown.filter((hint) => {
    room -= spanCells(hint)
    return room >= 0
  })
  return [...fitting.flat(), ...tail.flat()]
}

function tooSmall(state: State): Line[] {
  const { columns, rows } = state.size
  const words = tuiMessages[state.settings.language]
  const text = words.tooSmall(columns, rows)
  return Array.from({ length: rows }, (_, at) => ({
    spans: fitted([span(at === 0 ? text : '')], columns),
  }))
}
