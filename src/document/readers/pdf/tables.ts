import { isBoxTable } from '../render-blocks.ts'
import { barredFrames } from './bars.ts'
import { isInside, linesInCells, textInCells } from './cells.ts'
import { framesOf, near, type PdfCell, type PdfFrame } from './frames.ts'
import { linesOf, type PdfItem, type PdfLine } from './lines.ts'
import type { PdfPage, PdfTable } from './page.ts'
import type { PdfRule } from './rules.ts'
import { inMargin } from './running-heads.ts'

/** What a page draws. */
export interface PdfSheet {
  readonly width: number
  readonly height: number
  readonly items: readonly PdfItem[]
  readonly rules: readonly PdfRule[]
}

/** A frame with words in it, which is a table if it looks like one or goes on with one. */
interface Framed {
  readonly sheet: PdfSheet
  readonly frame: PdfFrame
  readonly lines: ReadonlyMap<PdfCell, readonly PdfLine[]>
}

const isBlank = ({ text }: PdfItem) => text.trim() === ''

function sidesOf({ borders, top, foot }: PdfFrame) {
  return { left: borders[0] ?? 0, right: borders.at(-1) ?? 0, top, foot }
}

/** Fewest rows of several cells with words: fewer may frame the columns of a page. */
const fewestRows = 2

function isTabular({ frame, lines }: Framed): boolean {
  const cells = [...lines.keys()]
  const full = Array.from({ length: frame.rows }, (_, row) => row).filter(
    (row) => cells.filter(({ rows: [from, to] }) => from <= row && row < to).length > 1,
  )
  return full.length >= fewestRows
}

function isTitledBox({ lines }: Framed): boolean {
  const [first] = lines.values()
  return isBoxTable([[{ text: first?.[0]?.text ?? '' }]])
}

/** Whether the borders of one of two frames are among those of the other. */
function sameColumns(a: PdfFrame, b: PdfFrame): boolean {
  const [few, many] = a.borders.length < b.borders.length ? [a, b] : [b, a]
  return few.borders.every((border) =>
    many.borders.some((other) => Math.abs(other - border) <= near),
  )
}

/** Whether two frames are one, cut by the end of a page: between them are only margins. */
function goesOn(above: Framed, below: Framed): boolean {
  const [upper, lower] = [sidesOf(above.frame), sidesOf(below.frame)]
  const between = [
    ...above.sheet.items.filter((item) => item.y < upper.foot && !inMargin(item, above.sheet)),
    ...below.sheet.items.filter((item) => item.y > lower.top && !inMargin(item, below.sheet)),
  ]
  return (
    Math.abs(upper.left - lower.left) <= near &&
    Math.abs(upper.right - lower.right) <= near &&
    sameColumns(above.frame, below.frame) &&
    between.every(isBlank)
  )
}

/** The frames of a page that text keeps to, the largest of each that stand in each other. */
function framedOn(sheet: PdfSheet): readonly Framed[] {
  const framed: Framed[] = []
  const { frames, bars } = framesOf(sheet.rules)
  for (const frame of [...frames, ...barredFrames(bars, sheet.items)]) {
    const sides = sidesOf(frame)
    const inside = sheet.items.filter((item) => !isBlank(item) && isInside(item, sides))
    const lines = linesInCells(frame, inside)
    if (lines && lines.size > 0) framed.push({ sheet, frame, lines })
  }
  return framed
}

const highest = (framed: readonly Framed[]) =>
  framed.reduce<Framed | undefined>((a, b) => (a && a.frame.top >= b.frame.top ? a : b), undefined)
const lowest = (framed: readonly Framed[]) =>
  framed.reduce<Framed | undefined>(
    (a, b) => (a && a.frame.foot <= b.frame.foot ? a : b),
    undefined,
  )

/** Pairs of frames on pages that follow each other, which are one table if they are tables. */
function continued(pages: readonly (readonly Framed[])[]): ReadonlyMap<Framed, Framed> {
  return new Map(
    pages.flatMap((framed, index): [Framed, Framed][] => {
      const [above, below] = [lowest(pages[index - 1] ?? []), highest(framed)]
      return above && below && goesOn(above, below) ? [[below, above]] : []
    }),
  )
}

/** The frames that are tables: those that look like one, and what is left of one before or after the end of a page. */
function tablesAmong(
  pages: readonly (readonly Framed[])[],
  before: ReadonlyMap<Framed, Framed>,
): ReadonlySet<Framed> {
  const tables = new Set(pages.flat().filter((each) => isTabular(each) || isTitledBox(each)))
  for (const [below, above] of before) if (tables.has(above)) tables.add(below)
  for (const [below, above] of [...before].reverse()) {
    if (tables.has(below) && above.lines.size > 1) tables.add(above)
  }
  return tables
}

function toTable({ frame, lines }: Framed, isRest: boolean): PdfTable {
  const texts = textInCells(lines)
  const cells = frame.cells.map((cell) => ({ ...cell, text: texts.get(cell) ?? '' }))
  return { borders: frame.borders, rows: frame.rows, cells, goesOn: isRest }
}

/** Joins what a page draws to lines, each table in the place of its first stretch of text. */
function layOut(
  { width, height, items }: PdfSheet,
  tables: readonly { readonly frame: PdfFrame; readonly table: PdfTable }[],
): PdfPage {
  const parts: (PdfLine | PdfTable)[] = []
  const seen = new Set<PdfTable>()
  let run: PdfItem[] = []
  for (const item of items) {
    const found = tables.find(({ frame }) => isInside(item, sidesOf(frame)))?.table
    if (!found) run.push(item)
    else if (!isBlank(item) && !seen.has(found)) {
      seen.add(found)
      parts.push(...linesOf(run), found)
      run = []
    }
  }
  return { width, height, parts: [...parts, ...linesOf(run)] }
}

/** Lays out the text of pages, and as tables what rules enclose. */
export function layOutPages(sheets: readonly PdfSheet[]): readonly PdfPage[] {
  const pages = sheets.map(framedOn)
  const before = continued(pages)
  const areTables = tablesAmong(pages, before)
  return sheets.map((sheet, index) => {
    const tables = (pages[index] ?? []).filter((each) => areTables.has(each))
    const outermost = tables.filter(
      ({ frame }, place) => !tables.slice(0, place).some((other) => holds(other.frame, frame)),
    )
    return layOut(
      sheet,
      outermost.map((each) => {
        const above = before.get(each)
        return {
          frame: each.frame,
          table: toTable(each, above !== undefined && areTables.has(above)),
        }
      }),
    )
  })
}

function holds(outer: PdfFrame, inner: PdfFrame): boolean {
  const [around, inside] = [sidesOf(outer), sidesOf(inner)]
  return (
    around.left <= inside.left + near &&
    around.right >= inside.right - near &&
    around.top >= inside.top - near &&
    around.foot <= inside.foot + near
  )
}
