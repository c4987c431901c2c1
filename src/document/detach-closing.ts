import { article } from './grammar/article.ts'
import { paragraphStyle } from './grammar/unnumbered.ts'
import { findNote } from './note.ts'
import type { Outline, OutlineNode } from './outline.ts'

/**
 * Takes what closes a document off its last unit: whatever follows the note of agencies; where there
 * are no notes and every other unit has one paragraph, whatever follows the first; and signatures and
 * dates, which are no sentences.
 */
export function detachClosing(outline: Outline, text: string): Outline {
  const loose = [...outline.loose]
  for (const [index, node] of outline.nodes.entries()) {
    if (outline.nodes[index + 1]?.attachment === node.attachment) continue
    const peers = outline.nodes.filter((peer) => peer !== node && peer.children.length === 0)
    loose.push(...node.body.splice(closingStart(node, peers, text)))
  }
  return { ...outline, loose: loose.sort((a, b) => a.start - b.start) }
}

/** Index of the first paragraph that is no part of the unit. */
function closingStart(
  { numeral, body }: OutlineNode,
  peers: readonly OutlineNode[],
  text: string,
): number {
  const paragraphs = body.map(({ start, end }) => text.slice(start, end))
  const sentences =
    paragraphs.findLastIndex((paragraph) => /[，。；：！？）]$/u.test(paragraph)) + 1
  if (numeral.style === article.style) return Math.max(1, sentences)
  const noted = paragraphs.findLastIndex((paragraph) => findNote(paragraph)) + 1
  if (noted > 0) return noted
  const alike = peers.filter((peer) => peer.numeral.style === numeral.style)
  const single = alike.length >= 3 && alike.every((peer) => peer.body.length <= 1)
  return numeral.style === paragraphStyle || single ? 1 : Math.max(1, sentences)
}
