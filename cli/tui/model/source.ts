import type { TextRange } from '../../../src/text/range.ts'
import { safe } from '../../terminal/safe.ts'

/** A stretch of a source line: the unit asked for, damaged text in it, or what stands around it. */
export interface SourcePiece {
  readonly text: string
  readonly part: 'before' | 'unit' | 'damaged' | 'after'
}

/** A source file to look into. */
export interface SourceText {
  /** Number, counted from 1, of the line in which `range` begins, and the lines it touches in pieces. */
  lineAt(range: TextRange): { readonly line: number; readonly pieces: readonly SourcePiece[] }
}

/** `text` is the decoded file; `damaged` are the spots its reader reported. */
export function sourceText(text: string, damaged: readonly TextRange[]): SourceText {
  return {
    lineAt({ start, end }) {
      const first = text.lastIndexOf('\n', start - 1) + 1
      const last = text.indexOf('\n', end)
      const past = last < 0 ? text.length : last
      return {
        line: text.slice(0, first).split('\n').length,
        pieces: [
          { text: safe(text.slice(first, start)), part: 'before' },
          ...unitPieces(text, { start, end }, damaged),
          { text: safe(text.slice(end, past)), part: 'after' },
        ],
      }
    },
  }
}

function unitPieces(text: string, unit: TextRange, damaged: readonly TextRange[]): SourcePiece[] {
  const pieces: SourcePiece[] = []
  let at = unit.start
  for (const spot of damaged.filter(({ start, end }) => end > unit.start && start < unit.end)) {
    const start = Math.max(spot.start, at)
    const end = Math.min(spot.end, unit.end)
    pieces.push({ text: safe(text.slice(at, start)), part: 'unit' })
    pieces.push({ text: safe(text.slice(start, end)), part: 'damaged' })
    at = end
  }
  return [...pieces, { text: safe(text.slice(at, unit.end)), part: 'unit' }]
}
