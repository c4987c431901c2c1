import type { Effect } from './state/effect.ts'
import type { State } from './state/state.ts'
import { settle } from './update/settle.ts'
import { type Message, update } from './update/update.ts'

/** Carries out what a step asks of the world; answers with what came of it, if anything. */
export type Perform = (effect: Effect, state: State) => Promise<Message | null>

/** Holds the state between messages. */
export interface Controller {
  readonly getState: () => State
  /** Calls `listener` after every change; returns how to stop it. */
  readonly subscribe: (listener: () => void) => () => void
  /** Takes messages in; what listens is told once, after all of them. */
  readonly send: (messages: readonly Message[]) => void
}

/**
 * Takes messages one at a time: while an effect is under way, such as a decision being saved, the
 * keys that follow wait, so that none is read before the decision is on disk.
 */
export function createController(
  initial: State,
  perform: Perform,
  fail: (error: unknown) => void,
): Controller {
  let state = settle(initial)
  let busy = false
  const waiting: Message[] = []
  const listeners = new Set<() => void>()

  async function carryOut(effects: readonly Effect[]): Promise<void> {
    for (const effect of effects) {
      const message = await perform(effect, state)
      if (!message) continue
      const { state: next, effects: more } = update(state, message)
      state = next
      await carryOut(more)
    }
  }

  function drain(): void {
    for (let message = waiting.shift(); message && !busy; message = waiting.shift()) {
      const { state: next, effects } = update(state, message)
      state = next
      if (effects.length === 0) continue
      busy = true
      carryOut(effects)
        .catch(fail)
        .finally(() => {
          busy = false
          drain()
        })
      break
    }
    for (const listener of listeners) listener()
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: (messages) => {
      waiting.push(...messages)
      if (busy) return
      try {
        drain()
      } catch (error) {
        fail(error)
      }
    },
  }
}
