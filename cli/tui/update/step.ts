import type { Effect } from '../state/effect.ts'
import type { State } from '../state/state.ts'

/** What follows from a message: the next state, and what is to be done in the world. */
export interface Step {
  readonly state: State
  readonly effects: readonly Effect[]
}

export const to = (state: State, ...effects: Effect[]): Step => ({ state, effects })

/** The state with a line of feedback. */
export const problem = (state: State, text: string): State => ({
  ...state,
  notice: { tone: 'problem', text },
})
