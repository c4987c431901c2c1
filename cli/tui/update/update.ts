import type { Comparison } from '../../../src/compare/comparison.ts'
import { tuiMessages } from '../../messages/tui.ts'
import { commandKey } from '../keys/key-name.ts'
import { type Command, commandFor } from '../keys/registry.ts'
import type { Readings } from '../model/pinyin.ts'
import type { Session } from '../model/session.ts'
import { isTooSmall, type Notice, type Size, type State } from '../state/state.ts'
import { run } from './commands.ts'
import { decided, type Outcome } from './decide.ts'
import { keepPlace } from './keep-place.ts'
import { settle } from './settle.ts'
import { pasted, sheetKey } from './sheets.ts'
import { problem, type Step, to } from './step.ts'

/** Everything that can happen to the terminal. */
export type Message =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'resize'; readonly size: Size }
  /** The decisions were read again, because it was asked for or the program goes on after it was suspended. */
  | {
      readonly kind: 'reread'
      readonly size: Size
      readonly session: Session
      readonly notice: Notice | null
    }
  | { readonly kind: 'readings'; readonly readings: Readings }
  /** A decision is on disk and applied, or was refused. */
  | ({ readonly kind: 'ruled' } & Outcome)
  /** What other documents tell of the local ones; `null` when one of them cannot be read. */
  | {
      readonly kind: 'related'
      readonly comparisons: readonly Comparison[] | null
      readonly notice: Notice | null
    }
  /** The editor has closed; `null` when it could not be used. */
  | { readonly kind: 'edited'; readonly text: string | null }

/** The next state, a pure function of the present one and what happened. */
export function update(state: State, message: Message): Step {
  const { state: next, effects } = react(state, message)
  return { state: settle(next), effects }
}

function react(state: State, message: Message): Step {
  switch (message.kind) {
    case 'key':
      return press({ ...state, notice: null }, message.key)
    case 'paste':
      return isTooSmall(state.size) ? to(state) : pasted({ ...state, notice: null }, message.text)
    case 'resize':
      return to({ ...state, size: message.size })
    case 'reread': {
      const { size, session, notice } = message
      const changed = session === state.session ? {} : { session, related: null }
      return to(keepPlace(state, { ...state, ...changed, size, notice }))
    }
    case 'readings':
      return to({ ...state, readings: message.readings })
    case 'ruled':
      return to(decided(state, message))
    case 'related':
      return to({
        ...state,
        related: message.comparisons,
        sheet: message.comparisons ? state.sheet : null,
        notice: message.notice,
      })
    case 'edited':
      return message.text === null
        ? to(problem(state, tuiMessages[state.settings.language].noEditor))
        : to({ ...state, sheet: { kind: 'note', text: message.text } })
  }
}

/** What may be done on a screen too small to show anything. */
const unseen = new Set<Command>(['quit', 'interrupt', 'suspend'])

function press(state: State, key: string): Step {
  const command = commandFor(state, commandKey(key))
  if (isTooSmall(state.size) && !state.settings.linear) {
    return command !== null && unseen.has(command) ? run(state, command) : to(state)
  }
  if (state.sheet) return sheetKey(state, state.sheet, key)
  return command ? run(state, command) : to(state)
}
