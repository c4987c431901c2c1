import type { Block, TableRows } from '../blocks.ts'
import { type Face, faceOf, leadOf, type Stretch } from '../face.ts'
import { gridOf, type SpannedCell } from '../grid.ts'
import { isBoxTable } from '../render-blocks.ts'
import { isTaskTable } from '../table.ts'
import { itemNumeral } from './list.ts'
import { attributeOf, type HtmlElement, type HtmlNode, isElement, shownChildren } from './tree.ts'

/** Elements that run on inside a line; every other one begins a block of its own. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb ruby s samp small span strike strong sub sup time tt u var wbr o:p'.split(
    ' ',
  ),
)
const heading = /^h([1-6])$/

/** A block of a page with the share of its text that leads elsewhere. */
export interface PageBlock {
  readonly block: Block
  /** Characters of the block, and how many of them stand in links. */
  readonly length: number
  readonly linked: number
  /** The element that holds it. */
  readonly element: HtmlElement
}

/** White space as a browser shows it, except the ideographic space, which it keeps. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f\u00a0]+/g, ' ')
}

const spaceInChinese =
  /(?<=[\p{Script=Han}，。；：、！？（）〔〕【】《》“”]) (?=[\p{Script=Han}，。；：、！？（）〔〕【】《》“”])/gu

/** Spaces that come only from the source's line breaks say nothing between Chinese characters. */
function tidy(text: string): string {
  return collapse(text).trim().replace(spaceInChinese, '')
}

/** The text an element shows, a line a block. */
function plainText(element: HtmlElement): string {
  return pageBlocks(element)
    .flatMap(({ block }) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text),
    )
    .join('\n')
}

/** The number of the note that a link within the page leads to, or back from: `[2]`, ②. */
function noteNumber(link: HtmlElement): string | undefined {
  if (!attributeOf(link, 'href')?.startsWith('#')) return undefined
  const shown = shownText(link).normalize('NFKC')
  return /^\s*[[(]?(\d{1,3})[\])]?\s*$/.exec(shown)?.[1]
}

function shownText(node: HtmlNode): string {
  if (isElement(node)) return shownChildren(node).map(shownText).join('')
  return 'value' in node ? node.value : ''
}

/** Rows of this table, not of those inside its cells. */
function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return shownChildren(table).flatMap((child) => {
    if (!isElement(child)) return []
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return shownChildren(row).filter(
    (child): child is HtmlElement => isElement(child) && /^t[dh]$/.test(child.tagName),
  )
}

/** Blocks in one cell beyond which a table holds text rather than data. */
const mostBlocks = 5

/** Older pages lay their whole text out in tables: of one row or column, or with long cells. */
function isLayout(rows: readonly HtmlElement[]): boolean {
  return (
    rows.length === 1 ||
    rows.every((row) => cellsOf(row).length <= 1) ||
    rows.flatMap(cellsOf).some((cell) => pageBlocks(cell).length > mostBlocks)
  )
}

/** The grid of a table of data or tasks; `undefined` for one that only lays the page out. */
function dataTable(table: HtmlElement): TableRows | undefined {
  const rows = rowsOf(table)
  // Asked first: a table inside is then read once, however deep it stands.
  if (rows.length === 0 || rows.flatMap(cellsOf).some(holdsTable)) return undefined
  const grid = tableRows(rows)
  return isTaskTable(grid) || isBoxTable(grid) || !isLayout(rows) ? grid : undefined
}

function holdsTable(element: HtmlElement): boolean {
  return shownChildren(element).some(
    (child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)),
  )
}

function tableRows(rows: readonly HtmlElement[]): TableRows {
  return gridOf(
    rows.map((row) =>
      cellsOf(row).map(
        (cell): SpannedCell => ({
          text: plainText(cell),
          columns: Number(attributeOf(cell, 'colspan') ?? '1'),
          rows: Number(attributeOf(cell, 'rowspan') ?? '1'),
        }),
      ),
    ),
  )
}

const bold = /font-weight\s*:\s*(?:bold|[6-9]00)/i
const notBold = /font-weight\s*:\s*(?:normal|[1-5]00)/i
const family = /font-family\s*:\s*([^;]+)/i

/** How the text of an element is set, by its own tag and style, inside text that is set as `outer`. */
function faceIn(element: HtmlElement, outer: Face): Face {
  const style = attributeOf(element, 'style') ?? ''
  const isBold =
    /^(?:b|strong)$/.test(element.tagName) ||
    bold.test(style) ||
    (outer.startsWith('bold') && !notBold.test(style))
  const typeface = family.exec(style)?.[1] ?? attributeOf(element, 'face')
  return faceOf(isBold, typeface ?? outer.replace('bold ', ''))
}

/** The blocks under an element in the order of the page. */
export function pageBlocks(root: HtmlElement): readonly PageBlock[] {
  const found: PageBlock[] = []
  const itemsSeen = new Map<HtmlElement, number>()
  let text = ''
  let stretches: Stretch[] = []
  let linked = 0
  /** Of the list item whose first block is still to come. */
  let numeral = ''

  const close = (element: HtmlElement, level?: number) => {
    const shown = tidy(text)
    const length = shown.replace(/\s/g, '').length
    if (length > 0) {
      const lead = tidy(leadOf(stretches))
      const block: Block = {
        kind: 'paragraph',
        text: numeral + shown,
        ...(level === undefined ? {} : { heading: level }),
        ...(lead !== '' && shown.startsWith(lead) && { lead: numeral.length + lead.length }),
      }
      found.push({ block, length, linked: Math.min(linked, length), element })
      numeral = ''
    }
    text = ''
    stretches = []
    linked = 0
  }

  const visit = (node: HtmlNode, element: HtmlElement, inLink: boolean, face: Face) => {
    if (!isElement(node)) {
      if (!('value' in node)) return
      const value = collapse(node.value)
      text += value
      stretches.push({ text: value, face })
      if (inLink) linked += value.replace(/\s/g, '').length
      return
    }
    if (node.tagName === 'br') {
      if (heading.test(element.tagName)) text += ' '
      else close(element)
      return
    }
    const note = node.tagName === 'a' ? noteNumber(node) : undefined
    if (note !== undefined) {
      text += text.trim() === '' ? `[^${note}]: ` : `[^${note}]`
      return
    }
    if (inline.has(node.tagName)) {
      const own = faceIn(node, face)
      for (const child of shownChildren(node))
        visit(child, element, inLink || node.tagName === 'a', own)
      return
    }
    close(element)
    const grid = node.tagName === 'table' ? dataTable(node) : undefined
    if (grid !== undefined) {
      const length = grid.flat().reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)
      const block: Block = { kind: 'table', rows: grid }
      if (length > 0) found.push({ block, length, linked: 0, element: node })
      return
    }
    if (node.tagName === 'li') {
      const index = itemsSeen.get(element) ?? 0
      itemsSeen.set(element, index + 1)
      numeral = itemNumeral(element, index)
    }
    const own = faceIn(node, face)
    for (const child of shownChildren(node)) visit(child, node, inLink, own)
    const level = heading.exec(node.tagName)?.[1]
    close(node, level === undefined ? undefined : Number(level))
    if (node.tagName === 'li') numeral = ''
  }

  for (const child of shownChildren(root)) visit(child, root, false, '')
  close(root)
  return found
}
