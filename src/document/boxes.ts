import { isAttachmentList, readAttachment } from './grammar/attachment.ts'
import { isBox } from './grammar/box.ts'
import { chineseBracket } from './grammar/chinese-bracket.ts'
import type { Numeral } from './grammar/rule.ts'
import type { Line } from './lines.ts'

/**
 * The lines inside of boxes (专栏), whose numerals begin no units: they are a list of their own, and the
 * numbering around the box goes on after it.
 */
export function linesInBoxes(lines: readonly Line[]): ReadonlySet<Line> {
  const inside = new Set<Line>()
  let title: Line | undefined
  let item: Numeral | undefined
  let beside: Numeral | undefined
  for (const line of lines) {
    if (isBox(line)) {
      title = line
      item = undefined
    } else if (title && !endsBox(line, title, item, beside)) {
      inside.add(line)
      item = line.numeral ?? item
    } else {
      title = undefined
      beside = line.numeral ?? beside
    }
  }
  return inside
}

/** Whether the text around a box goes on: `item` is the last numeral inside of it, `beside` the last before it. */
function endsBox(
  { text, level, numeral }: Line,
  title: Line,
  item: Numeral | undefined,
  beside: Numeral | undefined,
): boolean {
  if (readAttachment(text) !== undefined || isAttachmentList(text)) return true
  if (!numeral) return level > 0 && level <= (title.level || level)
  if (beside && numeral.rank < beside.rank) return true
  if (numeral.style === beside?.style) return follows(numeral, beside) && !follows(numeral, item)
  return numeral.rank <= chineseBracket.rank
}

function follows(numeral: Numeral, before: Numeral | undefined): boolean {
  return numeral.style === before?.style && Number(numeral.value) === Number(before.value) + 1
}
