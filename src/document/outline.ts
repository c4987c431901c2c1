import type { TextRange } from '../text/range.ts'
import { article } from './grammar/article.ts'
import { isAttachmentList, readAttachment } from './grammar/attachment.ts'
import { withoutContents } from './grammar/contents.ts'
import { type HeadingParts, readHeading, untitledStyles } from './grammar/heading.ts'
import type { Numeral } from './grammar/rule.ts'
import { findUnnumbered } from './grammar/unnumbered.ts'
import type { Line } from './lines.ts'

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
  readonly children: OutlineNode[]
  /** Its own paragraphs; the first may begin on the heading's line. */
  readonly body: TextRange[]
  /** Its own lines, the heading's whole. */
  readonly lines: TextRange[]
}

/** The headings of a document as a tree, and the lines that stand outside of it. */
export interface Outline {
  /** Every node in the order of the text. */
  readonly nodes: readonly OutlineNode[]
  /** Title, preamble, closing and whatever else belongs to no node, in order. */
  readonly loose: readonly TextRange[]
}

/** Nests the lines that begin units by the rank of their numerals, and gives each unit its paragraphs. */
export function readOutline(allLines: readonly Line[]): Outline {
  const lines = withoutContents(allLines)
  const unnumbered = findUnnumbered(lines)
  const untitled = untitledStyles(lines)
  const nodes: OutlineNode[] = []
  const loose: TextRange[] = []
  const places = new Map<OutlineNode | string, number>()
  const nextPlace = (above: OutlineNode | string) => {
    places.set(above, (places.get(above) ?? 0) + 1)
    return String(places.get(above))
  }
  let open: OutlineNode | undefined
  let attachment = ''
  // Inside the list of attachments, whose numbers count no units.
  let listing = false

  for (const line of lines) {
    const next = nodes.length > 0 ? readAttachment(line.text) : undefined
    if (next !== undefined || isAttachmentList(line.text)) {
      attachment = next ?? attachment
      listing = next === undefined
      open = undefined
      loose.push(line)
      continue
    }
    const numeral = line.numeral ?? unnumbered(line)
    listing &&= numeral !== undefined && !/[，。]/u.test(line.text)
    if (listing || !numeral || isItem(numeral, open)) {
      if (listing || !open || line.level > 0) loose.push(line)
      else addLine(open, line, 0)
      continue
    }
    while (open && open.numeral.rank >= numeral.rank) open = open.parent
    const number = numeral.value || nextPlace(open ?? attachment)
    const heading = readHeading(line, numeral, untitled)
    open = begin(numeral, number, line, heading, open, attachment)
    nodes.push(open)
  }
  return { nodes, loose }
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
  parent: OutlineNode | undefined,
  attachment: string,
): OutlineNode {
  const heading = { start: line.start, end: line.start + end }
  const empty = { children: [], body: [], lines: [] }
  const node: OutlineNode = { numeral, number, title, heading, attachment, parent, ...empty }
  parent?.children.push(node)
  addLine(node, line, end)
  return node
}

function addLine(node: OutlineNode, line: Line, from: number): void {
  const rest = line.text.slice(from)
  const start = line.end - rest.trimStart().length
  node.lines.push({ start: line.start, end: line.end })
  if (start < line.end) node.body.push({ start, end: line.end })
}
