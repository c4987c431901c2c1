import { reasons } from '../../../src/decisions/model.ts'
import { marks } from '../../../src/report/content/marks.ts'
import { type TuiWords, tuiMessages } from '../../messages/tui.ts'
import { bindings, menuBindings } from '../keys/registry.ts'
import { focusOf } from '../state/focus.ts'
import { pickerCandidates } from '../state/picker.ts'
import type { Page, Sheet, State } from '../state/state.ts'
import { bindingLines } from './bindings.ts'
import { evidenceLines, sourceLines } from './detail.ts'
import { keyLabel } from './key-label.ts'
import { caretMark, percent } from './marks.ts'
import { lineageLines, matrixLines } from './related.ts'
import { legend } from './review.ts'
import {
  fitted,
  type Line,
  lastCells,
  type Span,
  span,
  spanCells,
  spread,
  wrapSpans,
} from './span.ts'
import { windowTop } from './window.ts'

/** Lines of the open sheet, none without one; at most `height`, its rule included. */
export function sheetLines(state: State, height: number): Line[] {
  const { sheet } = state
  if (!sheet) return []
  const words = tuiMessages[state.settings.language]
  switch (sheet.kind) {
    case 'help':
    case 'evidence':
    case 'source':
    case 'bindings':
    case 'lineage':
    case 'matrix':
      return pageLines(state, sheet.kind, sheet.top, height)
    case 'menu':
      return menuLines(state, sheet.cursor, height, words)
    case 'reason':
      return reasonLines(state, sheet.cursor, height, words)
    case 'confirm':
      return [
        rule(state, words.commands['approve-all']),
        line(state, [
          span(` ${words.confirm(sheet.keys.length)}  `, 'warning'),
          span(words.confirmHelp, 'dim'),
        ]),
        ...(sheet.left.disputed + sheet.left.own > 0
          ? [line(state, [span(` ${words.left(sheet.left)}`, 'warning')])]
          : []),
      ]
    case 'leave':
      return [
        rule(state, words.commands.quit),
        line(state, [
          span(` ${words.leave(state.notes.size)}  `, 'warning'),
          span(words.leaveHelp, 'dim'),
        ]),
      ]
    case 'picker':
      return pickerLines(state, sheet, height, words)
    case 'filter':
      return inputLines(state, words.filterPrompt, '/', sheet.text, words.filterHelp)
    case 'command':
      return inputLines(state, words.commands['command-line'], ':', sheet.text, words.commandHelp)
    case 'note':
      return inputLines(state, words.notePrompt, '›', sheet.text, words.noteHelp)
  }
}

const line = (state: State, spans: readonly Span[]): Line => ({
  spans: fitted(spans, state.size.columns),
})

/** The rule above a sheet, with its name. */
function rule(state: State, title: string, right = ''): Line {
  const { columns } = state.size
  return {
    spans: spread(
      [span('── ', 'border'), span(title, 'title'), span(` ${'─'.repeat(columns)}`, 'border')],
      right ? [span(` ${right} `, 'dim'), span('──', 'border')] : [],
      columns,
    ).map((piece) => (piece.text === '…' ? span('─', 'border') : piece)),
  }
}

/** What each page holds, and the commands that name them. */
const contents: Readonly<Record<Page, (state: State) => readonly Span[][]>> = {
  help: helpLines,
  evidence: evidenceLines,
  source: sourceLines,
  bindings: bindingLines,
  lineage: lineageLines,
  matrix: matrixLines,
}

/** The last line of a page that may stand at the top of `height` lines, its rule included. */
export const lastTop = (state: State, page: Page, height: number): number =>
  Math.max(0, contents[page](state).length - roomOf(height))

const roomOf = (height: number) => Math.max(1, height - 1)

function pageLines(state: State, page: Page, top: number, height: number): Line[] {
  const words = tuiMessages[state.settings.language]
  const title = page === 'help' || page === 'evidence' ? words[page] : words.commands[page]
  const content = contents[page](state)
  const room = roomOf(height)
  const first = Math.max(0, Math.min(top, content.length - room))
  const shown = content.slice(first, first + room)
  const more = content.length > room ? `${first + 1}–${first + shown.length}/${content.length}` : ''
  return [rule(state, title, more), ...shown.map((spans) => line(state, spans))]
}

/** Help as the key registry has it. */
function helpLines(state: State): Span[][] {
  const words = tuiMessages[state.settings.language]
  const { columns } = state.size
  const lines: Span[][] = wrapSpans([span(words.helpIntro)], columns - 2).map((spans) => [
    span(' '),
    ...spans,
  ])
  lines.push(
    [...legend(words), span(` ${marks.moved} `, 'moved'), span(words.moved, 'dim')],
    reviewLegend(words),
  )
  for (const group of ['move', 'view', 'decide', 'program'] as const) {
    lines.push([], [span(` ${words.groups[group]}`, 'title')])
    for (const { command, keys, group: own } of bindings) {
      if (own !== group) continue
      const names = keys.map((key) => keyLabel(key, words)).join('  ')
      lines.push([...fitted([span(`   ${names}`, 'key')], 26), span(words.commands[command])])
    }
  }
  return lines
}

const reviewLegend = (words: TuiWords): Span[] => [
  span(` ${words.reviews.pending} ·  `, 'dim'),
  span(`${words.reviews.approved} ✓  `, 'retained'),
  span(`${words.reviews.overridden} ◆  `, 'added'),
  span(`${words.reviews.proposed} ?  ${words.reviews.stale} !  `, 'warning'),
  span(`${words.reviews.disputed} ×`, 'omitted'),
]

function choices(
  state: State,
  title: string,
  items: readonly Span[][],
  cursor: number,
  height: number,
  help = '',
): Line[] {
  const room = Math.max(1, Math.min(items.length, height - 1))
  const top = windowTop(0, cursor, room, items.length)
  return [
    rule(state, title, help),
    ...items.slice(top, top + room).map((spans, nth): Line => {
      const selected = top + nth === cursor
      return {
        spans: fitted([selected ? span('▌', 'key') : span(' '), ...spans], state.size.columns),
        ...(selected ? { ground: 'selected' } : {}),
      }
    }),
  ]
}

function menuLines(state: State, cursor: number, height: number, words: TuiWords): Line[] {
  const items = menuBindings(state).map(({ command, keys }) => [
    ...fitted([span(` ${keys.map((key) => keyLabel(key, words)).join(' ')}`, 'key')], 12),
    span(words.commands[command]),
  ])
  return choices(state, words.menu, items, cursor, height)
}

function reasonLines(state: State, cursor: number, height: number, words: TuiWords): Line[] {
  const items = reasons.map((reason) => [span(` ${words.reasons[reason]}`)])
  return choices(state, words.reason, items, cursor, height)
}

function pickerLines(
  state: State,
  sheet: Sheet & { kind: 'picker' },
  height: number,
  words: TuiWords,
): Line[] {
  const focus = focusOf(state)
  const candidates = pickerCandidates(state)
  const items = candidates.map(({ id, name, score }) => {
    const chosen = sheet.chosen.includes(id)
    return [
      span(chosen ? ' ◆ ' : ' ◇ ', chosen ? 'added' : 'dim'),
      span(score === null ? '   ' : `${String(percent(score)).padStart(2)} `, 'dim'),
      span(name, chosen ? 'strong' : 'text'),
    ]
  })
  const relation = `${words.relation}：${words.relations[sheet.relation]}`
  const title = words.picker(focus?.name ?? '')
  const [head = rule(state, title), ...list] = choices(
    state,
    title,
    items,
    sheet.cursor,
    height - 2,
    relation,
  )
  const query = typedLine(state, '/', sheet.query)
  return [head, query, ...list, line(state, [span(` ${words.pickerHelp}`, 'dim')])]
}

function inputLines(
  state: State,
  title: string,
  prompt: string,
  text: string,
  help: string,
): Line[] {
  return [
    rule(state, title),
    typedLine(state, prompt, text),
    line(state, [span(` ${help}`, 'dim')]),
  ]
}

/** The end of what is typed, as far as there is room, before the caret. */
function typedLine(state: State, prompt: string, text: string): Line {
  const head = span(` ${prompt} `, 'key')
  const room = state.size.columns - spanCells([head]) - 1
  return line(state, [head, span(lastCells(text, room)), span(caretMark, 'key')])
}
