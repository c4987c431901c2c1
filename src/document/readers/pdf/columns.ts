import type { PdfLine } from './lines.ts'
import { isLine, type PdfPage } from './page.ts'

/** Ems within which lines stand in one column, however indented. */
const sameColumn = 3
/** Ems by which the lines of a paragraph end before the right margin, where no one justifies them. */
export const raggedRight = 2.5
/** Points within which lines begin, or end, at the same place, and ems within which they are equally far apart. */
const leftStep = 2
const rightStep = 4
const leadingStep = 0.1
/** No two lines of a paragraph are closer than so many ems. */
const leastLeading = 0.8
/** Share of the lines that may end beyond the full ones, and that make a place a common one. */
const mostBeyond = 0.1
const fewestAlike = 0.1

/** Where the lines of a column begin and most of them end, in points; their usual distance in ems. */
export interface Column {
  readonly left: number
  readonly right: number
  readonly leading: number
}

/** How many are of the same value within a step. */
const inSteps = (values: readonly number[], step: number) =>
  Map.groupBy(values, (value) => Math.round(value / step))

/** The commonest value, to the nearest step; 0 for none. */
export function commonest(values: readonly number[], step: number): number {
  const [bin] = [...inSteps(values, step)].reduce(
    (best, [at, { length }]) => (length > best[1] ? [at, length] : best),
    [0, 0],
  )
  return bin * step
}

/** The least that is common: where most paragraphs are one line, most lines are indented and far from the one above. */
function leastCommon(values: readonly number[], step: number): number {
  const common = [...inSteps(values, step)].filter(
    ([, { length }]) => length > 1 && length >= values.length * fewestAlike,
  )
  return common.length > 0
    ? Math.min(...common.map(([bin]) => bin)) * step
    : commonest(values, step)
}

/** Where full lines end: at the commonest place, unless many go beyond it, as where every paragraph is short. */
function rightOf(lines: readonly PdfLine[]): number {
  const right = commonest(
    lines.map((line) => line.right),
    rightStep,
  )
  const beyond = lines.filter((line) => line.right > right + raggedRight * line.size)
  return beyond.length <= lines.length * mostBeyond
    ? right
    : Math.max(...lines.map((line) => line.right))
}

/**
 * Columns by where most lines begin; a page number, an indented line or a title falls to the column around it,
 * or is one of its own.
 */
export function columnsOf(pages: readonly PdfPage[]): (line: PdfLine) => Column {
  const entries = pages.flatMap(({ parts }) => {
    const lines = parts.filter(isLine)
    return lines.map((line, index) => {
      const above = lines[index - 1]
      return { line, leading: above === undefined ? 0 : (above.y - line.y) / line.size }
    })
  })
  const lefts = Map.groupBy(entries, ({ line }) => Math.round(line.left / leftStep))
  const commonestFirst = [...lefts.values()].sort((a, b) => b.length - a.length)
  const keys: number[] = []
  const keyOf = (line: PdfLine) =>
    keys.find((left) => Math.abs(left - line.left) <= sameColumn * line.size)
  for (const [first] of commonestFirst)
    if (first && keyOf(first.line) === undefined) keys.push(first.line.left)

  const columns = new Map(
    [...Map.groupBy(entries, ({ line }) => keyOf(line))].map(([key, members]) => {
      const lines = members.map(({ line }) => line)
      const leadings = members
        .map(({ leading }) => leading)
        .filter((leading) => leading > leastLeading)
      const left = leastCommon(
        lines.map((line) => line.left),
        leftStep,
      )
      return [key, { left, right: rightOf(lines), leading: leastCommon(leadings, leadingStep) }]
    }),
  )
  const nowhere: Column = { left: 0, right: 0, leading: 0 }
  return (line) => columns.get(keyOf(line)) ?? nowhere
}
