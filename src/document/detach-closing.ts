import type { TextRange } from '../text/range.ts'
import { article } from './grammar/article.ts'
import { readNumeral } from './grammar/numeral.ts'
import { paragraphStyle } from './grammar/unnumbered.ts'
import { findNote } from './note.ts'
import type { Outline, OutlineNode } from './outline.ts'

/**
 * Takes what closes a document, or an attachment, off its last unit: whatever follows the note of
 * agencies; where there is no note and every other unit has one paragraph, whatever follows the
 * first and its list; and signatures and dates, which are no sentences.
 */
export function detachClosing(outline: Outline, text: string): Outline {
  const closing = [...Map.groupBy(outline.nodes, ({ attachment }) => attachment).values()].flatMap(
    (nodes) => splitLast(nodes, text),
  )
  const loose = [...outline.loose, ...closing].sort((a, b) => a.start - b.start)
  return { ...outline, loose }
}

function splitLast(nodes: readonly OutlineNode[], text: string): TextRange[] {
  const last = nodes.at(-1)
  if (!last) return []
  const alike = nodes.filter(
    (node) =>
      node !== last && node.children.length === 0 && node.numeral.style === last.numeral.style,
  )
  return last.body.splice(closingStart(last, alike, text))
}

/** Index of the first paragraph that is no part of the unit. */
function closingStart(
  { numeral, body }: OutlineNode,
  alike: readonly OutlineNode[],
  text: string,
): number {
  if (numeral.style === paragraphStyle) return 1
  const paragraphs = body.map(({ start, end }) => text.slice(start, end))
  const sentences = paragraphs.findLastIndex((words) => /[，。；：！？）.;:!?)]$/u.test(words)) + 1
  if (numeral.style === article.style) return Math.max(1, sentences)
  // A note before any other words stands with the heading, and the body follows it.
  const noted = paragraphs.findLastIndex((words, index) => {
    const note = findNote(words)
    return note !== undefined && index + note.start > 0
  })
  if (noted >= 0) return noted + 1
  const single = alike.length >= 3 && alike.every((node) => node.body.length <= 1)
  const listed = paragraphs.findLastIndex((words) => readNumeral(words)) + 1
  return Math.max(1, single ? listed : sentences)
}
