import type { State } from '../state/state.ts'
import { frame } from './frame.ts'
import { linearText } from './linear.ts'
import { paint, theme } from './theme.ts'

/** What the terminal is given to show the state, lines separated by line feeds. */
export function screenText(state: State): string {
  if (state.settings.linear) return linearText(state)
  const look = theme(state.settings.theme, state.settings.colours)
  return frame(state)
    .map((line) => paint(line, look))
    .join('\n')
}
