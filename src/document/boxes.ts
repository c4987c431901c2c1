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
  for (const [index, line] of lines.entries()) {
    if (isBox(line)) {
      title = line
      item = undefined
    } else if (title && !endsBox(lines, index, title, item, beside)) {
      inside.add(line)
      item = line.numeral ?? item
    } else {
      title = undefined
      beside = line.numeral ?? beside
    }
  }
  return inside
}

/**
 * Whether the text around a box goes on at a line: `item` is the last numeral inside of the box,
 * `beside` the last before it.
 */
function endsBox(
  lines: readonly Line[],
  index: number,
  title: Line,
  item: Numeral | undefined,
  beside: Numeral | undefined,
): boolean {
  const { text = '', level = 0, numeral } = lines[index] ?? {}
  if (readAttachment(text) !== undefined || isAttachmentList(text)) return true
  if (!numeral) return level > 0 && level <= (title.level || level)
  if (beside && numeral.rank < beside.rank) return true
  if (numeral.style !== beside?.style) return numeral.rank <= chineseBracket.rank
  if (Number(numeral.value) <= Number(beside.value)) return false
  // Where both lists could go on, the number comes again if it is the box's.
  return !follows(numeral, item) || (follows(numeral, beside) && !comesAgain(lines, index, numeral))
}

function follows(numeral: Numeral, before: Numeral | undefined): boolean {
  return numeral.style === before?.style && Number(numeral.value) === Number(before.value) + 1
}

/** Whether a numeral is printed again before the next box or anything above it. */
function comesAgain(
  lines: readonly Line[],
  index: number,
  { style, rank, value }: Numeral,
): boolean {
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at]
    if (!line?.numeral) continue
    if (isBox(line) || line.numeral.rank < rank) return false
    if (line.numeral.style === style && line.numeral.value === value) return true
  }
  return false
}
