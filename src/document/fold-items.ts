import { article } from './grammar/article.ts'
import { findNote } from './note.ts'
import type { Outline, OutlineNode } from './outline.ts'

/**
 * Puts lists back into the unit that they belong to: numbered lines without titles of their own
 * (`（三）加强监管。重点做到：` `1.…；` `2.…。`) are its body. They stay units where their parent says
 * nothing itself and is no peer of units that do, or where each names its own agencies.
 */
export function foldItems(outline: Outline, text: string): Outline {
  const folded = new Set<OutlineNode>()
  for (const node of outline.nodes.toReversed()) {
    if (!isListOfItems(node, text)) continue
    for (const item of node.children) {
      node.body.push(...item.lines)
      node.lines.push(...item.lines)
      folded.add(item)
    }
    node.children.length = 0
  }
  return { ...outline, nodes: outline.nodes.filter((node) => !folded.has(node)) }
}

function isListOfItems(node: OutlineNode, text: string): boolean {
  const { children, title, body, parent } = node
  if (children.length === 0 || title === '' || children.some((item) => !isItem(item))) return false
  if (
    children.some((item) => item.body.some(({ start, end }) => findNote(text.slice(start, end))))
  ) {
    return false
  }
  const peerSpeaks = parent?.children.some((peer) => peer !== node && peer.body.length > 0)
  return body.length > 0 || peerSpeaks === true
}

function isItem({ numeral, title, children, body }: OutlineNode): boolean {
  if (numeral.style === article.style || children.length > 0) return false
  return title === '' || body.length === 0
}
