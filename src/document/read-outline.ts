import type { TextRange } from '../text/range.ts'
import { withAttachedTables } from './attached-tables.ts'
import { beginning, placeOfLine } from './attachments.ts'
import { linesInBoxes } from './boxes.ts'
import { article } from './grammar/article.ts'
import { isBox } from './grammar/box.ts'
import { withoutContents } from './grammar/contents.ts'
import { readHeading, untitledStyles } from './grammar/heading.ts'
import type { Numeral } from './grammar/rule.ts'
import { isTotal } from './grammar/total.ts'
import { findUnnumbered } from './grammar/unnumbered.ts'
import type { Line } from './lines.ts'
import { nestedItems } from './nested-lists.ts'
import { notedParagraph, notedParagraphs } from './noted-paragraphs.ts'
import type { GrowingNode, Outline, OutlineNode } from './outline.ts'
import { withPolicyArticles } from './policy-articles.ts'

/** A node that lines are still being read into. */
interface OpenNode extends GrowingNode {
  parent: OpenNode | undefined
  readonly children: OpenNode[]
  /** The unit that goes on after a box. */
  readonly around: OpenNode | undefined
}

/** Nests the lines that begin units by the rank of their numerals, and gives each unit its paragraphs. */
export function readOutline(allLines: readonly Line[]): Outline {
  const lines = withAttachedTables(withPolicyArticles(withoutContents(allLines)))
  const unnumbered = findUnnumbered(lines)
  const untitled = untitledStyles(lines)
  const boxed = linesInBoxes(lines)
  const nested = nestedItems(lines)
  const noted = notedParagraphs(lines)
  const count = counter()
  const nodes: OpenNode[] = []
  const loose: TextRange[] = []
  const attachments: TextRange[] = []
  let place = beginning
  let open: OpenNode | undefined

  for (const [index, line] of lines.entries()) {
    if (line.footnote || isTotal(line.text)) {
      loose.push(line)
      continue
    }
    place = placeOfLine(place, lines, index, nodes[0])
    if (place.between) {
      open = undefined
      const outside = place.between === 'name' ? attachments : loose
      outside.push(line)
      continue
    }
    const numeral =
      line.numeral ?? unnumbered(line) ?? (noted.has(line) ? notedParagraph : undefined)
    if (numeral && !boxed.has(line) && !nested.has(line) && !isItem(numeral, open)) {
      const { title, end } = readHeading(line, numeral, untitled)
      const parent = findParent(numeral, open)
      open = {
        numeral: besideBox(numeral, open),
        number: numeral.value || count(parent ?? place.attachment),
        title,
        heading: { start: line.start, end: line.start + end },
        attachment: place.attachment,
        parent,
        around: outOfBox(open),
        children: [],
        body: [],
        lines: [],
      }
      parent?.children.push(open)
      nodes.push(open)
      addLine(open, line, end)
      continue
    }
    if (!boxed.has(line)) open = outOfBox(open)
    if (open && (boxed.has(line) || line.level === 0)) addLine(open, line, 0)
    else loose.push(line)
  }
  for (const node of nodes) liftBoxes(node)
  return { nodes, loose, attachments }
}

/** Counts from 1 below each of the things that it is asked about. */
function counter(): (above: OutlineNode | string) => string {
  const counts = new Map<OutlineNode | string, number>()
  return (above) => {
    const count = (counts.get(above) ?? 0) + 1
    counts.set(above, count)
    return String(count)
  }
}

/** Inside an article, only another article or what stands above articles begins a unit. */
function isItem(numeral: Numeral, open: OutlineNode | undefined): boolean {
  return open?.numeral.style === article.style && numeral.rank > article.rank
}

/** The unit that a line outside of boxes goes on with. */
function outOfBox(open: OpenNode | undefined): OpenNode | undefined {
  return open && isBox(open) ? open.around : open
}

/** A box after another stands beside it. */
function besideBox(numeral: Numeral, open: OutlineNode | undefined): Numeral {
  const after = open && isBox(open) && isBox({ numeral })
  return after ? { ...numeral, rank: open.numeral.rank } : numeral
}

function findParent(numeral: Numeral, open: OpenNode | undefined): OpenNode | undefined {
  const { rank } = besideBox(numeral, open)
  let parent = isBox({ numeral }) ? open : outOfBox(open)
  while (parent && parent.numeral.rank >= rank) parent = parent.parent
  return parent
}

function addLine(node: GrowingNode, line: Line, from: number): void {
  const rest = line.text.slice(from)
  const start = line.end - rest.trimStart().length
  node.lines.push({ start: line.start, end: line.end })
  if (start < line.end) node.body.push({ start, end: line.end })
}

/** Boxes below a heading that has text of its own and nothing else under it stand beside it. */
function liftBoxes({ parent, children, body }: OpenNode): void {
  if (body.length === 0 || !children.every(isBox)) return
  for (const box of children.splice(0)) {
    box.parent = parent
    parent?.children.push(box)
  }
}
