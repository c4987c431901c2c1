import type { TextRange } from '../text/range.ts'
import type { Numeral } from './grammar/rule.ts'

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

/** A node that is still being given what stands under it. */
export interface GrowingNode extends OutlineNode {
  parent: GrowingNode | undefined
  readonly children: GrowingNode[]
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

/** The same outline with other bodies; a node that is given none is left out, with all below it. */
export function withBodies(
  outline: Outline,
  bodyOf: (node: OutlineNode) => readonly TextRange[] | undefined,
): Outline {
  const copies = new Map<OutlineNode, GrowingNode>()
  for (const node of outline.nodes) {
    const body = bodyOf(node)
    const parent = node.parent && copies.get(node.parent)
    if (!body || (node.parent && !parent)) continue
    const own = { children: [], body: [...body], lines: [...node.lines] }
    const copy: GrowingNode = { ...node, parent, ...own }
    parent?.children.push(copy)
    copies.set(node, copy)
  }
  return { ...outline, nodes: [...copies.values()] }
}
