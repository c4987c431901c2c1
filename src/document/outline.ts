import type { TextRange } from '../text/range.ts'
import { article } from './grammar/article.ts'
import { readHeading } from './grammar/heading.ts'
import { readNumeral } from './grammar/numeral.ts'
import type { Numeral } from './grammar/rule.ts'
import type { Line } from './lines.ts'
import { findNote } from './note.ts'

/** A numbered unit of the outline, in offsets of the cleaned text. */
export interface OutlineNode {
  readonly numeral: Numeral
  readonly title: string
  readonly heading: TextRange
  readonly parent: OutlineNode | undefined
  readonly children: OutlineNode[]
  /** Its own paragraphs, those of its children apart; the agencies' note taken out. */
  readonly body: TextRange[]
  note?: TextRange
}

/** The headings of a document as a tree, and the paragraphs that stand outside of it. */
export interface Outline {
  /** Every node in the order of the text. */
  readonly nodes: readonly OutlineNode[]
  /** Preamble, closing and whatever else belongs to no node. */
  readonly loose: readonly Line[]
}

/** Nests the numbered lines by the rank of their numerals and gives each its paragraphs. */
export function readOutline(lines: readonly Line[]): Outline {
  const nodes: OutlineNode[] = []
  const loose: Line[] = []
  let open: OutlineNode | undefined

  for (const line of lines) {
    const numeral = readNumeral(line.text)
    if (!numeral || isItem(numeral, open)) {
      if (!open || open.note || line.level > 0) {
        loose.push(line)
        if (line.level > 0) open = undefined
      } else addParagraph(open, line, 0)
      continue
    }
    while (open && open.numeral.rank >= numeral.rank) open = open.parent
    const { title, end } = readHeading(line, numeral)
    const node: OutlineNode = {
      numeral,
      title,
      heading: { start: line.start, end: line.start + end },
      parent: open,
      children: [],
      body: [],
    }
    open?.children.push(node)
    nodes.push(node)
    addParagraph(node, line, end)
    open = node
  }
  return { nodes, loose }
}

/** Inside an article, only another article or a division begins a unit. */
function isItem(numeral: Numeral, open: OutlineNode | undefined): boolean {
  return open?.numeral.style === article.style && numeral.rank > article.rank
}

function addParagraph(node: OutlineNode, line: Line, from: number): void {
  const text = line.text.slice(from)
  const lead = text.length - text.trimStart().length
  const start = line.start + from + lead
  const note = node.numeral.style === article.style ? undefined : findNote(text.slice(lead))
  if (note) node.note = { start: start + note.start, end: start + note.end }
  const end = note ? start + note.start : line.end
  if (end > start) node.body.push({ start, end })
}
