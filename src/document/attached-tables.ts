import { readAttachment } from './grammar/attachment.ts'
import { box } from './grammar/box.ts'
import { headsIndicators } from './grammar/indicator-table.ts'
import type { Numeral } from './grammar/rule.ts'
import type { Line } from './lines.ts'

const asBox: Numeral = { style: box.style, rank: box.rank, printed: '', value: '' }

/**
 * Makes a box of a table of indicators that is attached, by the title above it: nothing else in its attachment begins
 * a unit.
 */
export function withAttachedTables(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => {
    const isTitle =
      !line.numeral &&
      readAttachment(lines[index - 1]?.text ?? '') !== undefined &&
      headsIndicators(lines[index + 1]?.text ?? '')
    return isTitle ? { ...line, numeral: asBox } : line
  })
}
