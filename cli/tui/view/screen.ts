import { cells } from '../../typography/width.ts'
import type { Caret } from '../painter.ts'
import type { State } from '../state/state.ts'
import { frame } from './frame.ts'
import { caretMark } from './marks.ts'
import { plainText } from './span.ts'
import { paint, theme } from './theme.ts'

/** What the terminal is given to show a state. */
export interface Screen {
  readonly lines: readonly string[]
  /** Where text is typed, so that an input method shows its candidates there. */
  readonly caret: Caret | null
}

/** The frame of a state in the colours of its theme. */
export function screenOf(state: State): Screen {
  const look = theme(state.settings.theme, state.settings.colours)
  const content = frame(state)
  return { lines: content.map((line) => paint(line, look)), caret: caretOf(state, content) }
}

function caretOf(state: State, content: ReturnType<typeof frame>): Caret | null {
  if (!state.sheet) return null
  const line = content.findLastIndex(({ spans }) =>
    spans.some(({ text, tone }) => text === caretMark && tone === 'key'),
  )
  if (line < 0) return null
  const [before = ''] = plainText(content[line]?.spans ?? []).split(caretMark)
  return { line, column: cells(before) }
}
