import type { TextRange } from '../text/range.ts'
import type { TaskKind } from './model.ts'
import type { OutlineNode } from './outline.ts'

/** A leaf of the outline with its kind: what becomes a task. */
export interface Unit {
  readonly kind: TaskKind
  readonly number: string
  readonly title: string
  /** Number of the attachment it stands in; empty in the main text. */
  readonly attachment: string
  /** Nodes above it, outermost first. */
  readonly above: readonly OutlineNode[]
  /** Values of the numerals above it and its own, outermost first; empty when it has none. */
  readonly numbers: readonly string[]
  /** A box (专栏), which has a numbering of its own. */
  readonly boxed?: boolean
  readonly heading: TextRange
  readonly body: readonly TextRange[]
  readonly note?: TextRange
  /** The note on the nearest heading above that has one, or that closes what stands below it. */
  readonly sectionNote?: TextRange
}
