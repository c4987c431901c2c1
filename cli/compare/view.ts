import type { Language } from '../messages/messages.ts'
import type { Style } from '../terminal/style.ts'

/** How a comparison is printed. */
export interface View {
  readonly language: Language
  readonly color: boolean
  readonly style: Style
  /** Cells of a line; infinite where the output is no terminal and nothing is to be wrapped. */
  readonly width: number
  /** Whether retained clauses are printed too, not only counted. */
  readonly retained: boolean
}

/** Narrower than this, base and local stand under each other. */
const twoColumns = 72

/** Whether base and local stand side by side. */
export const isWide = ({ width }: View): boolean => Number.isFinite(width) && width >= twoColumns
