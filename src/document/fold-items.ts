import { article } from './grammar/article.ts'
import { isBox } from './grammar/box.ts'
import { findNote } from './note.ts'
import { type Outline, type OutlineNode, withBodies } from './outline.ts'

/**
 * Puts lists back into the unit that they belong to: numbered lines without titles of their own
 * (`（三）加强监管。重点做到：` `1.…；` `2.…。`) are its body. They stay units where their parent says
 * nothing itself and is no peer of units that do, or where one names its own agencies.
 */
export function foldItems(outline: Outline, text: string): Outline {
  const speakingBelow = new Set(
    outline.nodes.flatMap(({ parent, body }) => (parent && body.length > 0 ? [parent] : [])),
  )
  const holdsList = ({ title, body, parent, children }: OutlineNode) => {
    const speaks = body.length > 0 || (parent && speakingBelow.has(parent))
    return speaks && title !== '' && isList(children, text)
  }
  const holders = new Set(outline.nodes.filter(holdsList))
  return withBodies(outline, (node) => {
    if (node.parent && holders.has(node.parent)) return undefined
    return holders.has(node)
      ? [...node.body, ...node.children.flatMap(({ lines }) => lines)]
      : node.body
  })
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
  if (numeral.style === article.style || isBox({ numeral }) || children.length > 0) return false
  if (body.some(({ start, end }) => findNote(text.slice(start, end)))) return false
  return title === '' || body.length === 0
}
