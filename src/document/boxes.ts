import { isAttachmentList, readAttachment } from './grammar/attachment.ts'
import { isBox } from './grammar/box.ts'
import { chineseBracket } from './grammar/chinese-bracket.ts'
import { chineseComma } from './grammar/chinese-comma.ts'
import { hasRunInTitle } from './grammar/heading.ts'
import type { Numeral } from './grammar/rule.ts'
import type { Line } from './lines.ts'

/** A box and what has been read of it. */
interface Box {
  readonly title: Line
  /** Numerals of the units around it, outermost first. */
  readonly around: readonly Numeral[]
  /** Whether the unit beside it said something before it. */
  readonly beside: boolean
  /** Styles that count somewhere else than straight after the title of a box. */
  readonly usual: ReadonlySet<string>
  /** Whether quotations set it off; where all is quoted, they do not. */
  readonly framed: boolean
  /** The last line inside of it. */
  readonly last?: Line
  /** Numeral of its last item, and the lines of that item. */
  readonly item?: Numeral
  readonly itemLines: number
  /** Most lines of an item before the last. */
  readonly mostLines: number
  /** Whether every line inside is a paragraph with a title of its own: 县级网络。每县建设一个。 */
  readonly titled: boolean
  /** Whether every line inside has a bullet. */
  readonly bulleted: boolean
}

/**
 * The lines inside of boxes (专栏), whose numerals begin no units: they are a list of their own, and the
 * numbering around the box goes on after it.
 */
export function linesInBoxes(lines: readonly Line[]): ReadonlySet<Line> {
  const inside = new Set<Line>()
  const marks = nextMarks(lines)
  const usual = usualStyles(lines)
  const framed = lines.some(({ quoted }) => !quoted)
  let box: Box | undefined
  let around: readonly Numeral[] = []
  let beside = false
  for (const [index, line] of lines.entries()) {
    if (isBox(line)) {
      box = {
        title: line,
        around,
        beside,
        usual,
        framed,
        itemLines: 0,
        mostLines: 0,
        titled: true,
        bulleted: true,
      }
    } else if (box && !endsBox(box, line, lines, index, marks[index])) {
      inside.add(line)
      box = withLine(box, line)
    } else {
      box = undefined
      around = line.numeral ? beneath(around, line.numeral) : around
      beside = isSentence(line)
    }
  }
  return inside
}

/** For each line the first from it on that has a numeral or is a heading. */
function nextMarks(lines: readonly Line[]): readonly (Line | undefined)[] {
  let next: Line | undefined
  return lines
    .toReversed()
    .map((line) => {
      if (line.numeral || line.level > 0) next = line
      return next
    })
    .reverse()
}

function usualStyles(lines: readonly Line[]): ReadonlySet<string> {
  const first = lines.filter(
    ({ numeral }, index) =>
      numeral?.value === '1' && !isBox({ numeral: lines[index - 1]?.numeral }),
  )
  return new Set(first.flatMap(({ numeral }) => numeral?.style ?? []))
}

function withLine(box: Box, line: Line): Box {
  const titled = box.titled && hasRunInTitle(line.text)
  const bulleted = box.bulleted && line.bulleted
  if (!line.numeral) return { ...box, last: line, itemLines: box.itemLines + 1, titled, bulleted }
  const mostLines = box.item ? Math.max(box.mostLines, box.itemLines) : 0
  return { ...box, last: line, item: line.numeral, itemLines: 1, mostLines, titled, bulleted }
}

function beneath(around: readonly Numeral[], numeral: Numeral): readonly Numeral[] {
  return [...around.filter(({ rank }) => rank < numeral.rank), numeral]
}

function isSentence({ text }: Line): boolean {
  return /[。；]/u.test(text)
}

/** Whether the text around a box goes on at a line; `mark` is the next that is numbered or a heading. */
function endsBox(
  box: Box,
  line: Line,
  lines: readonly Line[],
  index: number,
  mark: Line | undefined,
): boolean {
  const { text, level, numeral, quoted } = line
  if (box.framed && quoted) return false
  if (box.framed && box.last?.quoted) return true
  if (readAttachment(text) !== undefined || isAttachmentList(text)) return true
  if (numeral) return countsAround(box, numeral, lines, index)
  if (level > 0) return level <= (box.title.level || level)
  return isSentence(line) && !remark.test(text) && speaksAround(box, line, mark)
}

/** Words that close a box: 注：…, 资料来源：…. */
const remark = /^(?:注|备注|说明|资料来源|数据来源)：/u

/** Whether a numeral counts the units around a box and not the items inside of it. */
function countsAround(
  { last, item, around, beside, usual }: Box,
  numeral: Numeral,
  lines: readonly Line[],
  index: number,
): boolean {
  const own = around.find(({ style }) => style === numeral.style)
  const isNext = follows(numeral, item)
  const opens = !last && numeral.value === '1'
  if (own && Number(numeral.value) <= Number(own.value)) {
    return !(own === around.at(-1) || isNext || opens)
  }
  // Where both lists could go on, the number comes again if it is the box's.
  if (own) return !isNext || (follows(numeral, own) && !comesAgain(lines, index, numeral))
  if (around.some(({ rank }) => rank > numeral.rank) || numeral.rank < chineseComma.rank)
    return true
  if (numeral.rank > chineseBracket.rank) {
    return numeral.value === '1' && last?.numeral?.style === numeral.style
  }
  if (!opens) return !isNext
  // Below a silent heading they are its parts, if this is how parts are counted elsewhere.
  return !beside && usual.has(numeral.style) && !comesAgain(lines, index, numeral)
}

/**
 * Whether a sentence without a numeral goes on with the text around a box: after a list whose items
 * have no more paragraphs each or all have bullets, and in a box below a heading that would have no text of its own.
 */
function speaksAround(box: Box, line: Line, mark: Line | undefined): boolean {
  const { around, beside, last, item, itemLines, mostLines, titled, bulleted } = box
  if (item) {
    const goesOn = mark?.numeral && follows(mark.numeral, item)
    return !goesOn && mostLines > 0 && itemLines >= mostLines
  }
  if (last && bulleted) return !line.bulleted
  const isLast = (mark?.numeral?.rank ?? 0) <= (around.at(-1)?.rank ?? Infinity)
  return last !== undefined && !beside && isLast && !(titled && hasRunInTitle(line.text))
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
