import { parseUnitId } from '../../../src/compare/unit-id.ts'
import { tuiMessages } from '../../messages/tui.ts'
import { type Command, worksIn } from '../keys/registry.ts'
import { parseFilter } from '../model/filter.ts'
import { placeName } from '../model/session.ts'
import { comparisonRows } from '../state/selectors.ts'
import type { State } from '../state/state.ts'
import { commandNamed, commandNames, run } from './commands.ts'
import { needReadings } from './decide.ts'
import { refiltered } from './keep-place.ts'
import { problem, type Step, to } from './step.ts'

/**
 * Carries out a line typed after `:`. Besides the commands of the key registry: `goto TASK` (a task's id,
 * number or title), `place NAME`, `filter …`, `lang zh|en`, `theme dark|light|plain`, `w` and `wq` for
 * fingers that know vi (everything is saved already).
 */
export function runCommandLine(state: State, line: string): Step {
  const [, name = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/u.exec(line) ?? []
  const take = takers.get(name)
  if (take) return take(state, rest)
  const command = commandNamed(line.trim())
  if (command) return worksIn(state, command) ? run(state, command) : to(refused(state, command))
  return to(name === '' ? state : unknown(state, line.trim()))
}

const takers = new Map<string, (state: State, rest: string) => Step>([
  ['q', (state) => run(state, 'quit')],
  ['wq', (state) => run(state, 'quit')],
  ['w', (state) => to(state)],
  ['goto', goTo],
  ['place', goToPlace],
  [
    'filter',
    (state, rest) => to(refiltered(state, state, parseFilter(rest)), ...needReadings(state)),
  ],
  [
    'lang',
    (state, rest) =>
      rest === 'zh' || rest === 'en'
        ? to({ ...state, settings: { ...state.settings, language: rest } })
        : to(unknown(state, `lang ${rest}`)),
  ],
  [
    'theme',
    (state, rest) =>
      rest === 'dark' || rest === 'light' || rest === 'plain'
        ? to({ ...state, settings: { ...state.settings, theme: rest } })
        : to(unknown(state, `theme ${rest}`)),
  ],
])

const wording = (state: State) => tuiMessages[state.settings.language]

const unknown = (state: State, line: string): State =>
  problem(state, wording(state).unknownCommand(line))

function refused(state: State, command: Command): State {
  const { readonlyNotice, notHere, commands } = wording(state)
  return problem(state, state.settings.readonly ? readonlyNotice : notHere(commands[command]))
}

/** The comparison of a task of the base document. */
function goTo(state: State, wanted: string): Step {
  const rows = comparisonRows(state)
  const at = rows.findIndex(
    (row) =>
      row.kind === 'task' &&
      row.base !== null &&
      (row.base.id === wanted ||
        parseUnitId(row.base.id).id === wanted ||
        row.base.number === wanted ||
        row.base.name.includes(wanted)),
  )
  if (wanted === '' || at < 0) return to(problem(state, wording(state).noSuchTask(wanted)))
  return to({
    ...state,
    screen: 'comparison',
    comparison: { ...state.comparison, cursor: at, scroll: { row: at, line: 0 } },
  })
}

function goToPlace(state: State, wanted: string): Step {
  const local = state.session.pairs.findIndex(
    ({ local: { document } }) => document.id === wanted || placeName(document) === wanted,
  )
  if (local < 0) return to(problem(state, wording(state).noSuchPlace(wanted)))
  return to({
    ...state,
    overview: { ...state.overview, column: local },
    comparison: { ...state.comparison, local },
  })
}

/** The line with its last word completed as far as the commands and names agree. */
export function completeCommand(line: string, state: State): string {
  const [, name, rest] = /^(goto|place|lang|theme)\s+(.*)$/u.exec(line) ?? []
  const choices = name ? argumentsOf(name, state) : [...takers.keys(), ...commandNames(state)]
  const start = name ? (rest ?? '') : line
  const fitting = choices.filter((choice) => choice.startsWith(start))
  const common = fitting.reduce((prefix, choice) => shared(prefix, choice), fitting[0] ?? start)
  return name ? `${name} ${common}` : common
}

function argumentsOf(name: string, { session }: State): string[] {
  switch (name) {
    case 'goto':
      return session.pairs[0]?.base.tasks.flatMap((task) => [task.id, task.name]) ?? []
    case 'place':
      return session.pairs.map(({ local }) => placeName(local.document))
    case 'lang':
      return ['zh', 'en']
    default:
      return ['dark', 'light', 'plain']
  }
}

function shared(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}
