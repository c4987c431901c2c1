import type { CleanText } from '../text/clean-text.ts'
import type { TextRange } from '../text/range.ts'
import { type Replacement, replaceIn } from '../text/replace.ts'
import { isFootnote } from './grammar/footnote.ts'
import { readNumeral } from './grammar/numeral.ts'
import type { Numeral } from './grammar/rule.ts'
import { type LineMarks, partings, readMarks } from './markdown-marks.ts'

/** A line with words in it; its range is trimmed and counts in the cleaned text without markup. */
export interface Line extends TextRange, Omit<LineMarks, 'ranges'> {
  readonly text: string
  /** The numeral the line begins with. */
  readonly numeral: Numeral | undefined
  /** Columns of plain spaces and tabs before it. */
  readonly indent: number
  /** Whether it is part of a footnote, which stands anywhere and belongs to no unit. */
  readonly footnote: boolean
}

const frontMatter = /^---\n(?:[^\n]*\n)*?---(?=\n|$)/u
const spaces = /[ \t]*/uy
const tabWidth = 4

/** Takes Markdown's marks out of the text and remembers on each line what they said. */
export function readLines(source: CleanText): { clean: CleanText; lines: readonly Line[] } {
  const parted = replaceIn(source, partings(source.text))
  const removed: Replacement[] = []
  const marked: (LineMarks & TextRange & { adjacent: boolean; indent: number })[] = []
  let shift = 0
  let last = 0
  const remove = (start: number, end: number) => {
    removed.push({ start, end, text: '' })
    shift += end - start
  }

  const front = frontMatter.exec(parted.text)?.[0].length ?? 0
  if (front > 0) remove(0, front)
  for (const { 0: line, index } of parted.text.slice(front).matchAll(/[^\n]+/gu)) {
    const from = front + index
    const start = from - shift
    const marks = readMarks(line)
    for (const range of marks.ranges) remove(from + range.start, from + range.end)
    marked.push({
      ...marks,
      start,
      end: from + line.length - shift,
      adjacent: from === last + 1,
      indent: indentAt(parted.source, parted.starts[from] ?? 0),
    })
    if (line.trim() !== '') last = from + line.length
  }

  const clean = replaceIn(parted, removed)
  let footnote = false
  const lines = marked.flatMap(({ adjacent, ranges: _, ...line }) => {
    const raw = clean.text.slice(line.start, line.end)
    const text = raw.trim()
    const start = line.start + raw.length - raw.trimStart().length
    if (text === '') return []
    const numeral = readNumeral(text)
    const goesOn = line.indent >= tabWidth || (adjacent && !numeral && line.level === 0)
    footnote = isFootnote(text) || (footnote && goesOn)
    return [{ ...line, text, start, end: start + text.length, numeral, footnote }]
  })
  return { clean, lines }
}

function indentAt(source: string, at: number): number {
  spaces.lastIndex = at
  return (spaces.exec(source)?.[0] ?? '').replaceAll('\t', ' '.repeat(tabWidth)).length
}
