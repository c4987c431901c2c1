import { tuiMessages } from '../../messages/tui.ts'
import type { Command } from '../keys/registry.ts'
import { isActive, noFilter } from '../model/filter.ts'
import type { Layout, Page, State } from '../state/state.ts'
import { noteToEdit } from '../state/targets.ts'
import { approveAll, decide, defer, needReadings, openPicker, toggleMark } from './decide.ts'
import { refiltered } from './keep-place.ts'
import {
  jumpTarget,
  moveTo,
  nextDifference,
  nextPending,
  nextPlace,
  nextTask,
  page,
  step,
  toFirst,
  toggleFold,
  toLast,
} from './move.ts'
import { type Step, to } from './step.ts'
import { show } from './travel.ts'

/** What each command does. */
const handlers: Readonly<Record<Command, (state: State) => Step>> = {
  down: (state) => to(step(state, 1)),
  up: (state) => to(step(state, -1)),
  left: (state) => sideways(state, -1),
  right: (state) => sideways(state, 1),
  'page-down': (state) => to(page(state, 1)),
  'page-up': (state) => to(page(state, -1)),
  first: (state) => to(toFirst(state)),
  last: (state) => to(toLast(state)),
  'next-difference': (state) => to(nextDifference(state, 1)),
  'previous-difference': (state) => to(nextDifference(state, -1)),
  'next-task': (state) => to(nextTask(state, 1)),
  'previous-task': (state) => to(nextTask(state, -1)),
  'next-place': (state) => to(nextPlace(state, 1)),
  'previous-place': (state) => to(nextPlace(state, -1)),
  'next-pending': (state) => to(nextPending(state)),
  open: (state) => to(show(state, 'comparison')),
  jump: (state) => {
    const target = jumpTarget(state)
    return target === null ? handlers.menu(state) : to(moveTo(state, target))
  },
  overview: (state) => to(show(state, 'overview')),
  comparison: (state) => to(show(state, 'comparison')),
  review: (state) => to(show(state, 'review')),
  fold: (state) => to(toggleFold(state)),
  layout: (state) =>
    to({
      ...state,
      comparison: { ...state.comparison, layout: nextLayout[state.comparison.layout] },
    }),
  evidence: (state) => to(opened(state, 'evidence')),
  source: (state) => to(opened(state, 'source')),
  bindings: (state) => to(opened(state, 'bindings')),
  lineage: (state) => related(opened(state, 'lineage')),
  matrix: (state) => related(opened(state, 'matrix')),
  filter: (state) =>
    to(
      { ...state, sheet: { kind: 'filter', text: state.filter.text, before: state } },
      ...needReadings(state),
    ),
  'clear-filter': (state) => to(unfiltered(state)),
  approve: (state) => decide(state, { kind: 'approve' }),
  'approve-all': approveAll,
  reject: (state) => decide(state, { kind: 'reject' }),
  override: openPicker,
  'no-counterpart': (state) => to({ ...state, sheet: { kind: 'reason', cursor: 0 } }),
  note: (state) => to({ ...state, sheet: { kind: 'note', text: noteToEdit(state) } }),
  defer,
  mark: toggleMark,
  undo: (state) => to(state, { kind: 'undo' }),
  redo: (state) => to(state, { kind: 'redo' }),
  menu: (state) => to({ ...state, sheet: { kind: 'menu', cursor: 0 } }),
  'command-line': (state) => to({ ...state, sheet: { kind: 'command', text: '' } }),
  help: (state) => to(opened(state, 'help')),
  language: (state) =>
    to(withSettings(state, { language: state.settings.language === 'zh' ? 'en' : 'zh' })),
  theme: (state) => to(withSettings(state, { theme: nextTheme[state.settings.theme] })),
  back: (state) => to(goBack(state)),
  reread: (state) => to(state, { kind: 'reread' }),
  suspend: (state) => to(state, { kind: 'suspend' }),
  quit: leave,
  interrupt: (state) => to(state, { kind: 'quit', interrupted: true }),
}

/** Carries a command out. */
export const run = (state: State, command: Command): Step => handlers[command](state)

/** With a sheet open at its beginning. */
const opened = (state: State, kind: Page): State => ({ ...state, sheet: { kind, top: 0 } })

/** Asks for what other documents tell, the first time it is to be shown and after every decision. */
const related = (state: State): Step => (state.related ? to(state) : to(state, { kind: 'relate' }))

const nextLayout: Readonly<Record<Layout, Layout>> = {
  auto: 'stacked',
  stacked: 'side',
  side: 'auto',
}

const nextTheme = { dark: 'light', light: 'plain', plain: 'dark' } as const

const withSettings = (state: State, settings: Partial<State['settings']>): State => ({
  ...state,
  settings: { ...state.settings, ...settings },
})

function sideways(state: State, by: 1 | -1): Step {
  switch (state.screen) {
    case 'overview':
      return to({ ...state, overview: { ...state.overview, column: state.overview.column + by } })
    case 'comparison':
      return to(nextPlace(state, by))
    case 'review':
      return to({
        ...state,
        review: { ...state.review, scroll: Math.max(0, state.review.scroll + by) },
      })
  }
}

/** Asks first when notes would be lost; asked already, it leaves. */
function leave(state: State): Step {
  return state.notes.size === 0 || state.sheet?.kind === 'leave'
    ? to(state, { kind: 'quit', interrupted: false })
    : to({ ...state, sheet: { kind: 'leave' } })
}

/** Without the filter; the cursor stays on what it is on. */
const unfiltered = (state: State): State => refiltered(state, state, noFilter)

/** Drops a range, then the filter, then returns to the overview. */
function goBack(state: State): State {
  if (state.review.mark !== null) return { ...state, review: { ...state.review, mark: null } }
  if (isActive(state.filter)) return unfiltered(state)
  return show(state, 'overview')
}

/** Names by which the command line knows the commands. */
export const commandNames = (state: State): readonly string[] =>
  (Object.keys(handlers) as Command[]).flatMap((command) => [
    command,
    tuiMessages[state.settings.language].commands[command],
  ])

/** The command of a name in either language, or `null`. */
export function commandNamed(name: string): Command | null {
  const commands = Object.keys(handlers) as Command[]
  return (
    commands.find((command) => command === name) ??
    commands.find((command) =>
      (['zh', 'en'] as const).some((language) => tuiMessages[language].commands[command] === name),
    ) ??
    null
  )
}
