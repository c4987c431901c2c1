import type { CleanText } from './clean-text.ts'
import type { Replacement } from './replace.ts'

const cells = /[^\s]\t+[^\s]/u

/**
 * The replacements that join no line to or from one that has cells between tabs, as a table is copied out of Word: a
 * row is whole, however its last cell ends.
 */
export function sparingRows(
  { text, source, starts }: CleanText,
  found: readonly Replacement[],
): Replacement[] {
  if (!source.includes('\t')) return [...found]
  const isRow = (start: number, end: number) =>
    cells.test(source.slice(starts[start] ?? 0, starts[end] ?? source.length))
  return found.filter(({ start, end, text: put }) => {
    if (put.includes('\n') || !text.slice(start, end).includes('\n')) return true
    const before = text.lastIndexOf('\n', start - 1) + 1
    const after = text.indexOf('\n', end)
    return !isRow(before, start) && !isRow(end, after < 0 ? text.length : after)
  })
}
