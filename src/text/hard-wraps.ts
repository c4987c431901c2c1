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
  { size: columns, slack: 4 },
  { size: (line) => line.length, slack: 2 },
]

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
  return full
    .filter(({ next }) => /[^\s]/u.test(text.charAt(next)) && !startsUnit(text, next))
    .map(({ end, next }) => ({ start: end, end: next, text: '' }))
}

function fullLines(
  lines: readonly WrappedLine[],
  { size, slack }: (typeof measures)[number],
): WrappedLine[] {
  const width = lines.reduce((most, { text }) => Math.max(most, size(text)), 0)
  return lines.filter(({ text }) => size(text) > width - slack)
}

function isWrapped(full: readonly WrappedLine[], lines: readonly WrappedLine[]): boolean {
  const prose = full.filter(({ text }) => /[，。；]/u.test(text))
  return (
    full.length >= Math.max(fewest, lines.length * leastShare) &&
    prose.length >= full.length * leastProse
  )
}

/** Width on a screen: Chinese takes two columns. */
function columns(line: string): number {
  return line.length + (line.match(/[\u2e80-\uffef]/gu)?.length ?? 0)
}
