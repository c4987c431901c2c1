import type { CleanText } from '../text/clean-text.ts'
import type { TextRange } from '../text/range.ts'
import { type Replacement, replaceIn } from '../text/replace.ts'

/** A line with words in it; its range is trimmed and counts in the cleaned text without markup. */
export interface Line extends TextRange {
  readonly text: string
  /** Depth of a Markdown heading, 1…6; 0 for any other line. */
  readonly level: number
  /** Length of the bold run the line begins with; 0 when it does not. */
  readonly bold: number
}

interface Markup {
  readonly removed: readonly Replacement[]
  readonly level: number
  readonly bold: number
}

/** Takes Markdown's marks out of the text and remembers on each line what they said. */
export function readLines(clean: CleanText): { clean: CleanText; lines: readonly Line[] } {
  const removed: Replacement[] = []
  const marked: { start: number; end: number; level: number; bold: number }[] = []
  let shift = 0
  for (const { start, end } of rawLines(clean.text)) {
    const markup = readMarkup(clean.text.slice(start, end), start)
    const before = shift
    removed.push(...markup.removed)
    for (const mark of markup.removed) shift += mark.end - mark.start
    marked.push({ ...markup, start: start - before, end: end - shift })
  }
  const plain = replaceIn(clean, removed)
  const lines = marked.flatMap((line) => {
    const raw = plain.text.slice(line.start, line.end)
    const text = raw.trim()
    const start = line.start + raw.length - raw.trimStart().length
    return text === '' ? [] : [{ ...line, text, start, end: start + text.length }]
  })
  return { clean: plain, lines }
}

function rawLines(text: string): TextRange[] {
  return Array.from(text.matchAll(/[^\n]+/gu), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
}

function readMarkup(line: string, offset: number): Markup {
  const hashes = /^ {0,3}(#{1,6}) +/u.exec(line)
  const removed = Array.from(line.matchAll(/^ {0,3}#{1,6} +|\*\*|<!--.*?-->/gu), (mark) => ({
    start: offset + mark.index,
    end: offset + mark.index + mark[0].length,
    text: '',
  }))
  const bold = /^ *(?:#{1,6} +)?\*\*(.+?)\*\*/u.exec(line)
  return { removed, level: hashes?.[1]?.length ?? 0, bold: bold?.[1]?.length ?? 0 }
}
