import { quotedSpans } from '../brackets.ts'
import type { Line } from '../lines.ts'
import { article } from './article.ts'
import { divisions } from './division.ts'
import type { Numeral } from './rule.ts'

/** Longest sentence that still reads as a title run in before its body, in characters. */
const longestTitle = 40

/** How a numbered line divides: where its title stands and where its body begins, in units of the line. */
export interface HeadingParts {
  readonly title: string
  /** End of the numeral, title and closing full stop. */
  readonly end: number
}

/** Finds the title on a line that begins with `numeral`. */
export function readHeading(line: Line, numeral: Numeral): HeadingParts {
  const rest = line.text.slice(numeral.printed.length)
  const at = numeral.printed.length + rest.length - rest.trimStart().length
  if (numeral.style === article.style) return articleHeading(line.text, at)
  if (divisions.some(({ style }) => style === numeral.style)) return wholeLine(line.text, at)
  if (line.bold > at) return cut(line.text, at, line.bold)

  const stop = firstStop(line.text, at)
  if (stop === undefined) {
    return /[；，、]$/u.test(line.text) ? { title: '', end: at } : wholeLine(line.text, at)
  }
  if (stop - at > longestTitle) return { title: '', end: at }
  return cut(line.text, at, stop + 1)
}

function articleHeading(text: string, at: number): HeadingParts {
  const titled = /^【([^】]+)】\s*/u.exec(text.slice(at))
  if (!titled) return { title: '', end: at }
  return { title: titled[1] ?? '', end: at + titled[0].trimEnd().length }
}

function wholeLine(text: string, at: number): HeadingParts {
  return cut(text, at, text.length)
}

function cut(text: string, at: number, end: number): HeadingParts {
  return {
    title: text
      .slice(at, end)
      .replace(/[。：:；]$/u, '')
      .trim(),
    end,
  }
}

/** The first full stop outside quotes and brackets. */
function firstStop(text: string, from: number): number | undefined {
  const quoted = quotedSpans(text)
  for (let at = text.indexOf('。', from); at >= 0; at = text.indexOf('。', at + 1)) {
    if (!quoted.some(({ start, end }) => start < at && at < end)) return at
  }
  return undefined
}
