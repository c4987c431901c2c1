import type { TextRange } from '../text/range.ts'
import { headsList } from './attachment-list.ts'
import { linesInBoxes } from './boxes.ts'
import { article } from './grammar/article.ts'
import { readAttachment, readListed } from './grammar/attachment.ts'
import { isBox } from './grammar/box.ts'
import { withoutContents } from './grammar/contents.ts'
import { type HeadingParts, readHeading, untitledStyles } from './grammar/heading.ts'
import type { Numeral } from './grammar/rule.ts'
import { isTotal } from './grammar/total.ts'
import { findUnnumbered } from './grammar/unnumbered.ts'
import type { Line } from './lines.ts'
import { isDateLine } from './metadata/dates.ts'
import { nestedItems } from './nested-lists.ts'

/** A heading with what stands under it, in offsets of the cleaned text. */
export interface OutlineNode {
  readonly numeral: Numeral
  /** Value of the numeral; without one, the place among its like, counted from 1. */
  readonly number: string
  readonly title: string
  readonly heading: TextRange
  /** Number of the attachment it stands in; empty in the main text. */
  readonly attachment: string
  readonly parent: OutlineNode | undefined
  readonly children: readonly OutlineNode[]
  /** Its own paragraphs; the first may begin on the heading's line. */
  readonly body: readonly TextRange[]
  /** Its own lines, the heading's whole. */
  readonly lines: readonly TextRange[]
}

/** A node that is being read. */
interface Growing extends OutlineNode {
  parent: Growing | undefined
  readonly children: Growing[]
  readonly body: TextRange[]
  readonly lines: TextRange[]
}

/** The headings of a document as a tree, and the lines that stand outside of it. */
export interface Outline {
  /** Every node in the order of the text. */
  readonly nodes: readonly OutlineNode[]
  /** Title, preamble, closing and whatever else belongs to no node, in order. */
  readonly loose: readonly TextRange[]
  /** The lines that name attachments: their headings, and the list of them. */
  readonly attachments: readonly TextRange[]
}

/** Nests the lines that begin units by the rank of their numerals, and gives each unit its paragraphs. */
export function readOutline(allLines: readonly Line[]): Outline {
  const lines = withoutContents(allLines)
  const unnumbered = findUnnumbered(lines)
  const untitled = untitledStyles(lines)
  const boxed = linesInBoxes(lines)
  const nested = nestedItems(lines)
  const nodes: Growing[] = []
  const loose: TextRange[] = []
  const attachments: TextRange[] = []
  const places = new Map<OutlineNode | string, number>()
  const nextPlace = (above: OutlineNode | string) => {
    places.set(above, (places.get(above) ?? 0) + 1)
    return String(places.get(above))
  }
  let open: Growing | undefined
  // The unit that goes on after a box.
  let around: Growing | undefined
  let attachment = ''
  // The last entry of the list of attachments, whose numbers count no units.
  let listed: number | undefined

  for (const [index, line] of lines.entries()) {
    if (line.footnote || isTotal(line.text)) {
      loose.push(line)
      continue
    }
    if (attachment === '' && endsNotice(lines, index, nodes[0])) {
      attachment = '1'
      open = undefined
      loose.push(line)
      continue
    }
    const heads = headsList(lines, index)
    const next = nodes.length > 0 && !heads ? readAttachment(line.text) : undefined
    listed = heads ? 0 : next === undefined ? readListed(line, listed) : undefined
    if (next !== undefined || listed !== undefined) {
      // What follows the list is attached, with or without a heading that says so.
      if (nodes.length > 0) attachment = next ?? (attachment || '1')
      open = undefined
      attachments.push(line)
      continue
    }
    const numeral = line.numeral ?? unnumbered(line)
    const item = boxed.has(line) || nested.has(line) || (numeral && isItem(numeral, open))
    if (!numeral || item) {
      if (open && isBox(open) && !boxed.has(line)) open = around
      if (open && (boxed.has(line) || line.level === 0)) addLine(open, line, 0)
      else loose.push(line)
      continue
    }
    const isInBox = open && isBox(open)
    if (isBox({ numeral }) && !isInBox) around = open
    if (!isBox({ numeral }) && isInBox) open = around
    const placed = isBox({ numeral }) ? besideBox(numeral, open) : numeral
    while (open && open.numeral.rank >= placed.rank) open = open.parent
    const number = placed.value || nextPlace(open ?? attachment)
    const heading = readHeading(line, placed, untitled)
    open = begin(placed, number, line, heading, open, attachment)
    nodes.push(open)
  }
  for (const node of nodes) liftBoxes(node)
  return { nodes, loose, attachments }
}

/** Whether a line is the date of a notice that has points of its own: what it forwards follows, and counts anew. */
function endsNotice(
  lines: readonly Line[],
  index: number,
  first: OutlineNode | undefined,
): boolean {
  if (!first || !isDateLine(lines[index]?.text ?? '')) return false
  const next = lines.slice(index + 1).find(({ numeral }) => numeral)?.numeral
  return next?.value === '1' && first.number === '1' && next.style === first.numeral.style
}

/** Boxes below a heading that has text of its own and nothing else under it stand beside it. */
function liftBoxes({ parent, children, body }: Growing): void {
  if (body.length === 0 || !children.every(isBox)) return
  for (const box of children.splice(0)) {
    box.parent = parent
    parent?.children.push(box)
  }
}

/** A box after another stands beside it. */
function besideBox(numeral: Numeral, open: OutlineNode | undefined): Numeral {
  return open && isBox(open) ? { ...numeral, rank: open.numeral.rank } : numeral
}

/** Inside an article, only another article or what stands above articles begins a unit. */
function isItem(numeral: Numeral, open: OutlineNode | undefined): boolean {
  return open?.numeral.style === article.style && numeral.rank > article.rank
}

function begin(
  numeral: Numeral,
  number: string,
  line: Line,
  { title, end }: HeadingParts,
  parent: Growing | undefined,
  attachment: string,
): Growing {
  const heading = { start: line.start, end: line.start + end }
  const empty = { children: [], body: [], lines: [] }
  const node: Growing = { numeral, number, title, heading, attachment, parent, ...empty }
  parent?.children.push(node)
  addLine(node, line, end)
  return node
}

function addLine(node: Growing, line: Line, from: number): void {
  const rest = line.text.slice(from)
  const start = line.end - rest.trimStart().length
  node.lines.push({ start: line.start, end: line.end })
  if (start < line.end) node.body.push({ start, end: line.end })
}

/** The same outline with other bodies; a node that is given none is left out, with all below it. */
export function withBodies(
  outline: Outline,
  bodyOf: (node: OutlineNode) => readonly TextRange[] | undefined,
): Outline {
  const copies = new Map<OutlineNode, Growing>()
  for (const node of outline.nodes) {
    const body = bodyOf(node)
    const parent = node.parent && copies.get(node.parent)
    if (!body || (node.parent && !parent)) continue
    const copy: Growing = { ...node, parent, children: [], body: [...body], lines: [...node.lines] }
    parent?.children.push(copy)
    copies.set(node, copy)
  }
  return { ...outline, nodes: [...copies.values()] }
}
