import type { Replacement } from './replace.ts'
import { startsUnit } from './unit-start.ts'

/** Fewest full lines, and their least share of all lines, that make a text a wrapped one. */
const fewest = 8
const leastShare = 0.4
/** Least share of prose among the full lines: the entries of a list are as even, and no prose. */
const leastProse = 0.6
/** Widest line, in columns, that a text is wrapped at. */
const widest = 120

interface WrappedLine {
  readonly text: string
  readonly end: number
  /** Offset of the line after. */
  readonly next: number
}

/** Programs count columns or characters; a full line is up to `slack` shorter than the longest. */
const measures: readonly { size: (line: string) => number; slack: number }[] = [
  { size: columns, slack: 6 },
  { size: (line) => line.length, slack: 3 },
]

/** Share of the lines that are no longer than the width: punctuation hangs in the margin of a few. */
const withoutHanging = 0.95

/** Columns from which a line is no item of a narrow list. */
const wide = 40

/** A line that stops in mid-sentence may be so many columns shorter. */
const nearly = 12

/**
 * Line ends that a fixed width forced: where many lines of prose are as long as the longest, such a
 * line goes on in the next one, unless that begins a unit or is indented.
 */
export function hardWraps(text: string): Replacement[] {
  const lines = Array.from(text.matchAll(/[^\n]+/gu), ({ 0: whole, index }) => {
    const line = whole.trimEnd()
    return {
      text: line,
      end: index + line.length,
      next: Math.min(index + whole.length + 1, text.length),
    }
  }).filter((line) => line.text !== '')
  if (lines.some((line) => columns(line.text) > widest)) return []
  const [full = []] = measures
    .map((measure) => fullLines(lines, measure))
    .sort((a, b) => b.length - a.length)
  if (!isWrapped(full, lines)) return []
  const width = full.reduce((most, { text }) => Math.max(most, columns(text)), 0)
  const joined = new Set(full)
  return lines
    .filter((line) => joined.has(line) || isNearlyFull(line, width))
    .filter(({ next }) => /[^\s]/u.test(text.charAt(next)))
    .filter((line) => /[〔【（(]$/u.test(line.text) || !startsUnit(text, line.next))
    .map(({ end, next }) => ({ start: end, end: next, text: '' }))
}

function fullLines(
  lines: readonly WrappedLine[],
  { size, slack }: (typeof measures)[number],
): WrappedLine[] {
  const sizes = lines.map(({ text }) => size(text)).sort((a, b) => a - b)
  const width = sizes[Math.floor((sizes.length - 1) * withoutHanging)] ?? 0
  // In narrow columns a title or an item is as near to the width.
  const isWide = lines.some(({ text }) => columns(text) >= wide)
  return lines.filter(({ text }) => size(text) > width - (isWide ? slack : slack / 2))
}

function isWrapped(full: readonly WrappedLine[], lines: readonly WrappedLine[]): boolean {
  const prose = full.filter(({ text }) => /[，。；,;]/u.test(text))
  return (
    full.length >= Math.max(fewest, lines.length * leastShare) &&
    prose.length >= full.length * leastProse
  )
}

/** First lines whose indent is lost, and lines with Latin letters, are shorter: of a wrapped text they go on if they stop in mid-sentence. */
function isNearlyFull({ text }: WrappedLine, width: number): boolean {
  return (
    width >= wide &&
    columns(text) > width - nearly &&
    /[，。；,;]/u.test(text) &&
    !/[。；：！？;:]$/u.test(text)
  )
}

/** Width on a screen: Chinese takes two columns. */
function columns(line: string): number {
  return line.length + (line.match(/[\u2e80-\uffef]/gu)?.length ?? 0)
}
