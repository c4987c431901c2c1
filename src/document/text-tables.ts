import type { CleanText } from '../text/clean-text.ts'
import type { TextRange } from '../text/range.ts'
import { type Replacement, replaceIn } from '../text/replace.ts'
import { totalCell } from './grammar/total.ts'
import {
  type CellLine,
  type CellWords,
  isHeadingRow,
  joined,
  type TaskColumns,
  taskColumns,
  taskWords,
} from './readers/table.ts'
import { type TableRow, taggedTables } from './tagged-tables.ts'

const row = '[^\\n|]*\\|[^\\n]*'
/** A header, the row of dashes below it, and the rows; bars at either end may be left out. */
const table = new RegExp(`^${row}\\n(?=[^\\n]*-)(?=[^\\n]*\\|)[ :|-]+(?:\\n${row})*$`, 'gmu')
const bar = /(?<!\\)\|/gu
/** Lines with tabs in them, as a table is copied out of Word. */
const tabbed = /^[^\n|\t]*\t[^\n|]*(?:\n[^\n|\t]*\t[^\n|]*)+$/gmu
const tab = /\t/gu
const lineBreak = /<br ?\/?>/giu

/**
 * Lays the tables of Markdown, and of tasks between tabs or in tags, out as those of other formats are: a row of a
 * table of tasks reads as a task, a row of any other as a line. The words of the cells keep their places.
 */
export function layOutTables(clean: CleanText): CleanText {
  const marked = Array.from(clean.text.matchAll(table), ({ 0: found, index }) =>
    markdownTable(rowsOf(found, index, bar)),
  )
  const copied = Array.from(withTabs(clean).matchAll(tabbed), ({ 0: found, index }) =>
    copiedTable(rowsOf(found, index, tab)),
  )
  const tagged = taggedTables(clean.text).map(taggedTable)
  const tables = [...marked, ...copied, ...tagged].filter((replacements) => replacements.length > 0)
  return replaceIn(clean, tables.sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0)).flat())
}

/** The text with the tabs that cleaning has made spaces. */
function withTabs({ source, text, starts }: CleanText): string {
  if (!source.includes('\t')) return ''
  return text.replaceAll(' ', (space, at: number) =>
    source.charAt(starts[at] ?? 0) === '\t' ? '\t' : space,
  )
}

function rowsOf(found: string, start: number, border: RegExp): readonly TableRow[] {
  return Array.from(found.matchAll(/[^\n]+/gu), ({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
    cells: cellsOf(line, start + index, border),
  }))
}

function columnsOf({ cells }: TableRow): TaskColumns | undefined {
  return taskColumns(cells.map((lines) => ({ text: joined(lines) })))
}

function markdownTable([header, dashes, ...rows]: readonly TableRow[]): Replacement[] {
  if (!header || !dashes) return []
  const columns = columnsOf(header)
  // The header is said in every row.
  if (columns)
    return [{ start: header.start, end: dashes.end, text: '' }, ...taskRows(rows, columns)]
  return [
    ...layOut(header, plainWords(header.cells)),
    { start: dashes.start, end: dashes.end, text: '' },
    ...rows.flatMap((line) => layOut(line, plainWords(line.cells))),
  ]
}

/** The tasks below the header of a table of tasks, if there is one; other lines stay as they are. */
function copiedTable(rows: readonly TableRow[]): Replacement[] {
  const at = rows.findIndex((row) => columnsOf(row) !== undefined)
  const header = rows[at]
  const columns = header && columnsOf(header)
  if (!columns) return []
  return [
    { start: header.start, end: header.end, text: '' },
    ...taskRows(rows.slice(at + 1), columns),
  ]
}

/** The same for a table in tags, each of whose rows is a line of its own. */
function taggedTable(rows: readonly TableRow[]): Replacement[] {
  const lines = copiedTable(rows)
  return lines.length === 0
    ? []
    : [...lines, ...rows.map(({ end }) => insertion(end, '\n'))].sort((a, b) => a.start - b.start)
}

function taskRows(rows: readonly TableRow[], columns: TaskColumns): Replacement[] {
  let position = 0
  return rows.flatMap(({ start, end, cells }) => {
    if (isHeadingRow(cells)) return layOut({ start, end }, plainWords(cells))
    const total = totalCell(cells.map(joined))
    const words = total < 0 ? taskWords(cells, columns, ++position) : plainWords(cells.slice(total))
    return layOut({ start, end }, words)
  })
}

/** The lines of each cell with their places. */
function cellsOf(line: string, start: number, border: RegExp): readonly (readonly CellLine[])[] {
  const cells = between(line, border, 0, line.length)
  const isEmpty = ({ start, end }: TextRange) => line.slice(start, end).trim() === ''
  // Bars may close a row at either end, where no cell stands beyond them.
  const isOuter = (at: number) => border === bar && (at === 0 || at === cells.length - 1)
  const inner = cells.filter((cell, at) => !(isOuter(at) && isEmpty(cell)))
  return inner.map((cell) =>
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
