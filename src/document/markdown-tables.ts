import type { CleanText } from '../text/clean-text.ts'
import type { TextRange } from '../text/range.ts'
import { type Replacement, replaceIn } from '../text/replace.ts'
import { totalCell } from './grammar/total.ts'
import { type CellLine, type CellWords, joined, taskColumns, taskWords } from './readers/table.ts'

const row = '[^\\n|]*\\|[^\\n]*'
/** A header, the row of dashes below it, and the rows; bars at either end may be left out. */
const table = new RegExp(`^${row}\\n(?=[^\\n]*-)(?=[^\\n]*\\|)[ :|-]+(?:\\n${row})*$`, 'gmu')
const bar = /(?<!\\)\|/gu
const lineBreak = /<br ?\/?>/giu

/**
 * Lays the tables of Markdown out as those of other formats are: a row of a table of tasks reads as a
 * task, a row of any other as a line. The words of the cells keep their places.
 */
export function layOutTables(clean: CleanText): CleanText {
  const replacements = Array.from(clean.text.matchAll(table), ({ 0: found, index }) =>
    tableReplacements(found, index),
  )
  return replaceIn(clean, replacements.flat())
}

function tableReplacements(found: string, start: number): Replacement[] {
  const [header, dashes, ...rows] = Array.from(
    found.matchAll(/[^\n]+/gu),
    ({ 0: line, index }) => ({
      start: start + index,
      end: start + index + line.length,
      cells: cellsOf(line, start + index),
    }),
  )
  if (!header || !dashes) return []
  const columns = taskColumns(header.cells.map((lines) => ({ text: joined(lines) })))
  if (columns) {
    const tasks = rows.flatMap(({ start, end, cells }, index) => {
      const total = totalCell(cells.map(joined))
      const words =
        total < 0 ? taskWords(cells, columns, index + 1) : plainWords(cells.slice(total))
      return layOut({ start, end }, words)
    })
    // The header is said in every row.
    return [{ start: header.start, end: dashes.end, text: '' }, ...tasks]
  }
  return [
    ...layOut(header, plainWords(header.cells)),
    { start: dashes.start, end: dashes.end, text: '' },
    ...rows.flatMap((line) => layOut(line, plainWords(line.cells))),
  ]
}

/** The lines of each cell with their places. */
function cellsOf(line: string, start: number): readonly (readonly CellLine[])[] {
  const cells = between(line, bar, 0, line.length)
  const isEmpty = ({ start, end }: TextRange) => line.slice(start, end).trim() === ''
  const outer = cells.filter(
    (cell, at) => !(isEmpty(cell) && (at === 0 || at === cells.length - 1)),
  )
  return outer.map((cell) =>
    between(line, lineBreak, cell.start, cell.end).flatMap((part) => {
      const raw = line.slice(part.start, part.end)
      const text = raw.trim()
      return text === '' ? [] : [{ text, at: start + part.start + raw.indexOf(text) }]
    }),
  )
}

/** The stretches of a text that a pattern parts. */
function between(text: string, pattern: RegExp, start: number, end: number): readonly TextRange[] {
  const marks = Array.from(text.slice(start, end).matchAll(pattern), ({ 0: mark, index }) => ({
    start: start + index,
    end: start + index + mark.length,
  }))
  return [...marks, { start: end, end }].map((mark, index) => ({
    start: marks[index - 1]?.end ?? start,
    end: mark.start,
  }))
}

function plainWords(cells: readonly (readonly CellLine[])[]): readonly CellWords[] {
  return cells.flat().map((line, index) => ({ ...line, before: index > 0 ? ' ' : '', after: '' }))
}

/** Puts the words of a row, in their order, in the place of the whole of it. */
function layOut({ start, end }: TextRange, words: readonly CellWords[]): Replacement[] {
  let from = start
  const replacements = words.flatMap(({ text, at, before, after }) => {
    if (at === undefined) return [insertion(from, before + text + after)]
    const gap = { start: from, end: at, text: '' }
    from = at + text.length
    // What is put in maps to the place of the cell that it belongs to.
    return [gap, insertion(at, before), insertion(from, after)]
  })
  return [...replacements, { start: from, end, text: '' }]
}

function insertion(at: number, text: string): Replacement {
  return { start: at, end: at, text }
}
