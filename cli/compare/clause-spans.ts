import type { ComparedClause, Edit } from '../../src/compare/comparison.ts'
import type { Side } from '../../src/document/pair.ts'
import { marks } from '../../src/report/content/marks.ts'
import type { Span } from '../terminal/style.ts'

/** How each status looks. */
export const statusFormats = {
  retained: 'dim',
  adapted: 'yellow',
  omitted: 'red',
  added: 'green',
  moved: 'cyan',
} as const

/** Edits that belong to one side's text only. */
const own = {
  base: { delete: 'red', 'move-out': 'cyan' },
  local: { insert: 'green', 'move-in': 'cyan' },
} as const

/** Without colours an edit stands in brackets, as wdiff prints it. */
const brackets: Partial<Record<Edit['op'], readonly [string, string]>> = {
  delete: ['[-', '-]'],
  insert: ['{+', '+}'],
  'move-out': ['[↷', '↷]'],
  'move-in': ['{↷', '↷}'],
}

/** The text of `clause` on `side`, with what `edits` change in it highlighted. */
export function editedSpans(side: Side, edits: readonly Edit[], color: boolean): Span[] {
  const formats: Partial<Record<Edit['op'], 'red' | 'green' | 'cyan'>> = own[side]
  return edits.flatMap(({ op, text }): Span[] => {
    if (op === 'equal') return [{ text }]
    const format = formats[op]
    if (format === undefined) return []
    const [open, close] = color ? ['', ''] : (brackets[op] ?? ['', ''])
    return [{ text: open + text + close, format: [format, 'underline'] }]
  })
}

/** `~↷`: the mark of a clause's status, and whether it moved. */
export function marksOf(clause: Pick<ComparedClause, 'status' | 'moved'>): Span {
  const text = marks[clause.status] + (clause.moved ? marks.moved : '')
  return { text, format: statusFormats[clause.status] }
}
