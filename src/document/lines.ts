import type { CleanText } from '../text/clean-text.ts'
import type { TextRange } from '../text/range.ts'
import { type Replacement, replaceIn } from '../text/replace.ts'
import { readNumeral } from './grammar/numeral.ts'
import type { Numeral } from './grammar/rule.ts'

/** A line with words in it; its range is trimmed and counts in the cleaned text without markup. */
export interface Line extends TextRange {
  readonly text: string
  /** Depth of a Markdown heading, 1…6; 0 for any other line. */
  readonly level: number
  /** Length of the bold run the line begins with; 0 when it does not. */
  readonly bold: number
  /** The numeral the line begins with. */
  readonly numeral: Numeral | undefined
}

const frontMatter = /^---\n(?:[^\n]*\n)*?---(?=\n|$)/u
const heading = /^ {0,3}(#{1,6}) +/u
const bold = /^ *(?:#{1,6} +)?\*\*(.+?)\*\*/u
/** Marks of headings and lists (—— too), bold, comments, rules, code, and the backslash that escapes a mark. */
const plainMarks =
  /^ {0,3}(?:#{1,6}|[-*+•]) +|^ *——+|\*\*|<!--[^<]*?-->|^ *(?:[-*_] *){3,}$|`+|\\(?=[!-/:-@[-`{-~])/u
/** Where a link leads. */
const target = '[（(](?=[^\\s()（）]*[)）])[^\\s()（）]*?[./#][^\\s()（）]*[)）]'
/** What stands around the words of a link, `[words](address)`, and references to footnotes. */
const linkMarks = [
  `!?\\[(?=[^[\\]]*\\]${target})`,
  `\\](?<=\\[[^[\\]]*\\])${target}`,
  '\\[\\^(?<!^ *\\[\\^)[^\\]\\s]{1,20}\\]',
]
const marks = new RegExp([plainMarks.source, ...linkMarks].join('|'), 'gu')

/** Takes Markdown's marks out of the text and remembers on each line what they said. */
export function readLines(clean: CleanText): { clean: CleanText; lines: readonly Line[] } {
  const removed: Replacement[] = []
  const marked: { start: number; end: number; level: number; bold: number }[] = []
  let shift = 0
  const remove = (start: number, end: number) => {
    removed.push({ start, end, text: '' })
    shift += end - start
  }

  const front = frontMatter.exec(clean.text)?.[0].length ?? 0
  if (front > 0) remove(0, front)
  for (const { 0: line, index } of clean.text.slice(front).matchAll(/[^\n]+/gu)) {
    const from = front + index
    const start = from - shift
    for (const mark of line.matchAll(marks)) {
      remove(from + mark.index, from + mark.index + mark[0].length)
    }
    marked.push({
      start,
      end: from + line.length - shift,
      level: heading.exec(line)?.[1]?.length ?? 0,
      bold: bold.exec(line)?.[1]?.length ?? 0,
    })
  }

  const plain = replaceIn(clean, removed)
  const lines = marked.flatMap((line) => {
    const raw = plain.text.slice(line.start, line.end)
    const text = raw.trim()
    const start = line.start + raw.length - raw.trimStart().length
    if (text === '') return []
    return [{ ...line, text, start, end: start + text.length, numeral: readNumeral(text) }]
  })
  return { clean: plain, lines }
}
