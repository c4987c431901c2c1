import type { TextRange } from '../text/range.ts'
import type { CellLine } from './readers/table.ts'

const table = /<table\b[^<>]*>(?:(?!<table\b)[\s\S])*?<\/table>/giu
// Nothing is looked for beyond the next tag of the same kind, however many are left open.
const row = /<tr\b[^<>]*>(?:(?!<tr\b)[\s\S])*?<\/tr>/giu
const cell = /<(t[dh])\b([^<>]*)>((?:(?!<t[dh]\b)[\s\S])*?)<\/\1>/giu
const lineBreak = /<br ?\/?>|<\/p>/giu
const tag = /<[^<>]*>/gu
/** Rows that a cell reaches down, and cells of a row; more is a mistake. */
const mostRows = 1000
const mostCells = 50

/** A row of a table in a text: where it stands, and the lines of its cells. */
export interface TableRow extends TextRange {
  readonly cells: readonly (readonly CellLine[])[]
}

/**
 * The tables in HTML among a text, row by row; what a cell that spans rows says is in each of them, with a place in the
 * first alone.
 */
export function taggedTables(text: string): readonly (readonly TableRow[])[] {
  return Array.from(text.matchAll(table), ({ 0: found, index }) => rowsOf(found, index))
}

function rowsOf(found: string, start: number): readonly TableRow[] {
  const reaching: { lines: readonly CellLine[]; rows: number }[] = []
  return Array.from(found.matchAll(row), ({ 0: whole, index }) => {
    const own = cellsOf(whole, start + index)
    const cells: (readonly CellLine[])[] = []
    const goesOn = (at: number) => own.length > 0 || (reaching[at]?.rows ?? 0) > 0
    for (let at = 0; at < mostCells && goesOn(at); at++) {
      const above = reaching[at]
      if (above && above.rows > 0) {
        cells.push(above.lines.map(({ text }) => ({ text })))
        above.rows--
        continue
      }
      const next = own.shift()
      cells.push(next?.lines ?? [])
      reaching[at] = { lines: next?.lines ?? [], rows: (next?.rows ?? 1) - 1 }
    }
    return { start: start + index, end: start + index + whole.length, cells }
  })
}

function cellsOf(words: string, start: number) {
  return Array.from(words.matchAll(cell), (match) => {
    const [whole, name = '', attributes = '', content = ''] = match
    const at = start + match.index + whole.length - content.length - name.length - 3
    const rows = Number(/rowspan\s*=\D{0,2}(\d{1,4})/iu.exec(attributes)?.[1] ?? 1)
    return { rows: Math.min(Math.max(rows, 1), mostRows), lines: linesOf(content, at) }
  })
}

/** The lines of a cell without the tags at either end of them. */
function linesOf(content: string, start: number): readonly CellLine[] {
  let from = 0
  const breaks = [...content.matchAll(lineBreak), undefined]
  return breaks.flatMap((end) => {
    const stretch = content.slice(from, end?.index)
    const words = stretch.replace(tag, (found) => ' '.repeat(found.length))
    const text = stretch.slice(words.length - words.trimStart().length, words.trimEnd().length)
    const at = start + from + words.length - words.trimStart().length
    from = (end?.index ?? 0) + (end?.[0].length ?? 0)
    return text === '' ? [] : [{ text, at }]
  })
}
