import { article } from './grammar/article.ts'
import { findNote } from './note.ts'
import type { Outline, OutlineNode } from './outline.ts'

/**
 * Puts lists back into the unit that they belong to: numbered lines without titles of their own
 * (`（三）加强监管。重点做到：` `1.…；` `2.…。`) are its body. They stay units where their parent says
 * nothing itself and is no peer of units that do, or where one names its own agencies.
 */
export function foldItems(outline: Outline, text: string): Outline {
  const speakingBelow = new Set(
    outline.nodes.flatMap(({ parent, body }) => (parent && body.length > 0 ? [parent] : [])),
  )
  const folded = new Set<OutlineNode>()
  for (const node of outline.nodes) {
    const speaks = node.body.length > 0 || (node.parent && speakingBelow.has(node.parent))
    if (!speaks || node.title === '' || !isList(node.children, text)) continue
    for (const item of node.children) {
      node.body.push(...item.lines)
      folded.add(item)
    }
    node.children.length = 0
  }
  return { ...outline, nodes: outline.nodes.filter((node) => !folded.has(node)) }
}

function isList(children: readonly OutlineNode[], text: string): boolean {
  const last = children.at(-1)
  if (!last || !children.slice(0, -1).every((child) => isItem(child, text))) return false
  return isItem(last, text) || (children.length > 1 && closesList(last, text))
}

/** The last item of a list ends with a full stop, and reads like the title of what comes after it. */
function closesList({ children, heading, lines, numeral }: OutlineNode, text: string): boolean {
  if (numeral.style === article.style || children.length > 0) return false
  return lines[0]?.end === heading.end && text.charAt(heading.end - 1) === '。'
}

function isItem({ numeral, title, children, body }: OutlineNode, text: string): boolean {
  if (numeral.style === article.style || children.length > 0) return false
  if (body.some(({ start, end }) => findNote(text.slice(start, end)))) return false
  return title === '' || body.length === 0
}
