import type { Screen, State } from '../state/state.ts'

/** Everything a key, the menu or the command line can ask for. */
export type Command =
  | 'down'
  | 'up'
  | 'left'
  | 'right'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'next-difference'
  | 'previous-difference'
  | 'next-task'
  | 'previous-task'
  | 'next-place'
  | 'previous-place'
  | 'next-pending'
  | 'open'
  | 'jump'
  | 'overview'
  | 'comparison'
  | 'review'
  | 'fold'
  | 'layout'
  | 'evidence'
  | 'source'
  | 'bindings'
  | 'lineage'
  | 'matrix'
  | 'filter'
  | 'clear-filter'
  | 'approve'
  | 'approve-all'
  | 'reject'
  | 'override'
  | 'no-counterpart'
  | 'note'
  | 'defer'
  | 'mark'
  | 'undo'
  | 'redo'
  | 'menu'
  | 'command-line'
  | 'help'
  | 'language'
  | 'theme'
  | 'back'
  | 'reread'
  | 'suspend'
  | 'quit'
  | 'interrupt'

/** A command with the keys that call it, in the order help shows them. */
export interface Binding {
  readonly command: Command
  readonly keys: readonly string[]
  readonly group: 'move' | 'view' | 'decide' | 'program'
  /** Where the keys work and the menu offers the command. */
  readonly when: (state: State) => boolean
  /** Shown in the last line of the screen, in this order. */
  readonly hint?: number
}

const always = () => true
const on =
  (...screens: Screen[]) =>
  (state: State) =>
    screens.includes(state.screen)
const deciding = (state: State) => !state.settings.readonly && state.screen !== 'overview'
const reviewing = (state: State) => !state.settings.readonly && state.screen === 'review'
const reading = on('comparison', 'review')

/** Every key of the program: what the root input hook, the menu, the hints, the help and the documentation read. */
export const bindings: readonly Binding[] = [
  { command: 'down', keys: ['j', 'down'], group: 'move', when: always },
  { command: 'up', keys: ['k', 'up'], group: 'move', when: always },
  { command: 'left', keys: ['h', 'left'], group: 'move', when: always },
  { command: 'right', keys: ['l', 'right'], group: 'move', when: always },
  { command: 'page-down', keys: ['ctrl+d', 'pagedown', 'ctrl+f'], group: 'move', when: always },
  { command: 'page-up', keys: ['ctrl+u', 'pageup', 'ctrl+b'], group: 'move', when: always },
  { command: 'first', keys: ['g', 'home'], group: 'move', when: always },
  { command: 'last', keys: ['G', 'end'], group: 'move', when: always },
  { command: 'open', keys: ['enter'], group: 'move', when: on('overview'), hint: 1 },
  { command: 'jump', keys: ['enter'], group: 'move', when: reading },
  { command: 'next-difference', keys: ['n'], group: 'move', when: always, hint: 2 },
  { command: 'previous-difference', keys: ['N'], group: 'move', when: always },
  { command: 'next-task', keys: [']'], group: 'move', when: on('comparison'), hint: 3 },
  { command: 'previous-task', keys: ['['], group: 'move', when: on('comparison') },
  { command: 'next-place', keys: ['tab'], group: 'move', when: on('comparison'), hint: 3 },
  { command: 'previous-place', keys: ['shift+tab'], group: 'move', when: on('comparison') },
  {
    command: 'next-pending',
    keys: ['tab'],
    group: 'move',
    when: on('overview', 'review'),
    hint: 3,
  },

  { command: 'overview', keys: ['1'], group: 'view', when: always },
  { command: 'comparison', keys: ['2'], group: 'view', when: always },
  { command: 'review', keys: ['3'], group: 'view', when: always, hint: 4 },
  { command: 'filter', keys: ['/'], group: 'view', when: always, hint: 8 },
  { command: 'fold', keys: ['z'], group: 'view', when: on('comparison'), hint: 4 },
  { command: 'layout', keys: ['\\'], group: 'view', when: reading },
  { command: 'evidence', keys: ['i'], group: 'view', when: reading, hint: 7 },
  { command: 'source', keys: ['v'], group: 'view', when: reading },
  { command: 'bindings', keys: ['b'], group: 'view', when: reading },
  { command: 'lineage', keys: ['p'], group: 'view', when: always },
  { command: 'matrix', keys: ['w'], group: 'view', when: always },

  { command: 'approve', keys: ['a'], group: 'decide', when: deciding, hint: 5 },
  { command: 'reject', keys: ['r'], group: 'decide', when: deciding, hint: 5 },
  { command: 'override', keys: ['o'], group: 'decide', when: deciding, hint: 5 },
  { command: 'no-counterpart', keys: ['x'], group: 'decide', when: deciding },
  { command: 'note', keys: ['m'], group: 'decide', when: deciding },
  { command: 'defer', keys: ['s'], group: 'decide', when: reviewing, hint: 6 },
  { command: 'mark', keys: ['V'], group: 'decide', when: reviewing },
  { command: 'approve-all', keys: ['A'], group: 'decide', when: reviewing },
  { command: 'undo', keys: ['u'], group: 'decide', when: (state) => !state.settings.readonly },
  {
    command: 'redo',
    keys: ['U', 'ctrl+r'],
    group: 'decide',
    when: (state) => !state.settings.readonly,
  },

  { command: 'menu', keys: ['space'], group: 'program', when: always, hint: 9 },
  { command: 'command-line', keys: [':'], group: 'program', when: always },
  { command: 'help', keys: ['?'], group: 'program', when: always, hint: 10 },
  { command: 'language', keys: ['L'], group: 'program', when: always },
  { command: 'theme', keys: ['T'], group: 'program', when: always },
  { command: 'reread', keys: ['R'], group: 'program', when: always },
  { command: 'back', keys: ['esc'], group: 'program', when: always },
  { command: 'suspend', keys: ['ctrl+z'], group: 'program', when: always },
  { command: 'quit', keys: ['q'], group: 'program', when: always, hint: 11 },
  { command: 'interrupt', keys: ['ctrl+c'], group: 'program', when: always },
]

/** The command a key calls in this state. */
export function commandFor(state: State, key: string): Command | null {
  return bindings.find(({ keys, when }) => keys.includes(key) && when(state))?.command ?? null
}

/** Whether a command makes sense in this state; one without keys always does. */
export function worksIn(state: State, command: Command): boolean {
  const own = bindings.filter((binding) => binding.command === command)
  return own.length === 0 || own.some(({ when }) => when(state))
}

/** Commands that the menu does not offer: moving is what the arrows are for. */
const unlisted = new Set<Command>([
  'down',
  'up',
  'left',
  'right',
  'page-down',
  'page-up',
  'first',
  'last',
  'open',
  'menu',
  'back',
  'suspend',
  'interrupt',
])

/** What the menu offers in this state: the decisions first. */
export function menuBindings(state: State): readonly Binding[] {
  const offered = bindings.filter(({ command, when }) => !unlisted.has(command) && when(state))
  const decisions = offered.filter(({ group }) => group === 'decide')
  return [...decisions, ...offered.filter(({ group }) => group !== 'decide')]
}
