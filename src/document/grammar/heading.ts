import { readBrackets } from '../brackets.ts'
import type { Line } from '../lines.ts'
import { article } from './article.ts'
import { divisions } from './division.ts'
import type { Numeral } from './rule.ts'

/** Longest run-in sentence that still reads as a title, in characters. */
const longestTitle = 40

/** How the line of a unit divides: its title, and where its body begins. */
export interface HeadingParts {
  readonly title: string
  /** End of numeral, title and closing full stop, in units of the line. */
  readonly end: number
}

/**
 * Finds the title on a line that begins with `numeral`: what is bold, or the first sentence when a
 * body follows it (`1.扩大供给。完善…`), or the whole line when it does not end like a sentence.
 */
export function readHeading(line: Line, numeral: Numeral): HeadingParts {
  const rest = line.text.slice(numeral.printed.length)
  const at = numeral.printed.length + rest.length - rest.trimStart().length
  if (numeral.style === article.style) return articleTitle(line.text, at)
  if (divisions.some(({ style }) => style === numeral.style)) return cut(line.text, at)
  if (line.level > 0 && line.bold === 0) return cut(line.text, at)
  if (line.bold > at) return cut(line.text, at, line.bold)

  const end = runInTitle(line.text, at) ?? firstStop(line.text, at)
  if (end === undefined) {
    return /[；，、]$/u.test(line.text) ? { title: '', end: at } : cut(line.text, at)
  }
  return end - at > longestTitle ? { title: '', end: at } : cut(line.text, at, end)
}

/** 第十二条【标题】; an article's text is body from its first word. */
function articleTitle(text: string, at: number): HeadingParts {
  const titled = /^【([^】]+)】/u.exec(text.slice(at))
  return titled ? { title: titled[1] ?? '', end: at + titled[0].length } : { title: '', end: at }
}

/** Title and body parted by a colon or a gap: `（一）指导思想　以…`, `1.主要目标：到2025年…`. */
function runInTitle(text: string, at: number): number | undefined {
  const title = /^[^，。；：、！？ ]{4,20}(?:：| +)(?=.{10})/u.exec(text.slice(at))
  return title ? at + title[0].length : undefined
}

/** Just after the first full stop outside of quotes and brackets. */
function firstStop(text: string, from: number): number | undefined {
  const { spans } = readBrackets(text)
  let next = 0
  for (let at = text.indexOf('。', from); at >= 0; at = text.indexOf('。', at + 1)) {
    while ((spans[next]?.end ?? text.length) <= at) next++
    if ((spans[next]?.start ?? text.length) > at) return at + 1
  }
  return undefined
}

function cut(text: string, at: number, end = text.length): HeadingParts {
  const title = text
    .slice(at, end)
    .trim()
    .replace(/[。：；]$/u, '')
  return { title, end: at + text.slice(at, end).trimEnd().length }
}
