import { isImprint, isUsualClosing } from './closing.ts'
import { article } from './grammar/article.ts'
import { isBox } from './grammar/box.ts'
import { readNumeral } from './grammar/numeral.ts'
import { paragraphStyle } from './grammar/unnumbered.ts'
import { findNote } from './note.ts'
import { TIME_LABEL } from './office-words.ts'
import { type Outline, type OutlineNode, withBodies } from './outline.ts'

/**
 * Takes what closes a document, or an attachment, off its last unit: signatures and dates, which are
 * no sentences; and from the first usual closing on, whatever follows the note of agencies or, where
 * there is no note and every other unit has one paragraph, the first and its list.
 */
export function detachClosing(outline: Outline, text: string): Outline {
  const starts = new Map<OutlineNode, number>()
  for (const nodes of Map.groupBy(outline.nodes, ({ attachment }) => attachment).values()) {
    const last = nodes.at(-1)
    if (last) starts.set(last, closingStart(last, nodes, text))
  }
  const closing = [...starts].flatMap(([{ body }, start]) => body.slice(start))
  const loose = [...outline.loose, ...closing].sort((a, b) => a.start - b.start)
  return { ...withBodies(outline, (node) => node.body.slice(0, starts.get(node))), loose }
}

/** A sentence, or by when a task is to be done. */
const spoken = new RegExp(`[，。；：！？）.;:!?)]$|^${TIME_LABEL}：`, 'u')

/** The row of a table, which ends like no sentence: a figure stands apart in it. */
const row = / [0-9≥≤><[（(—-]/u

/** Index of the first paragraph that is no part of the last of the nodes. */
function closingStart(last: OutlineNode, nodes: readonly OutlineNode[], text: string): number {
  const { numeral, body } = last
  if (numeral.style === paragraphStyle) return 1
  const whole = body.map(({ start, end }) => text.slice(start, end))
  const hasText = (index: number) => index > 0 || last.title !== ''
  const imprint = whole.findIndex((words, index) => hasText(index) && isImprint(words))
  if (imprint === 0) return 0
  const paragraphs = imprint < 0 ? whole : whole.slice(0, imprint)
  const isSaid = (words: string) =>
    spoken.test(words) || findNote(words) || (isBox(last) && row.test(words))
  const sentences = paragraphs.findLastIndex(isSaid) + 1
  const end = Math.max(1, sentences)
  if (numeral.style === article.style) return end
  // A note before any other words stands with the heading, and the body follows it.
  const noted = paragraphs.findLastIndex((words, index) => {
    const note = findNote(words)
    return note !== undefined && index + note.start > 0
  })
  if (noted < 0 && !isBox(last) && !areSingle(last, nodes)) return end
  const listed = paragraphs.findLastIndex((words) => readNumeral(words))
  const from = Math.max(0, noted < 0 ? listed : noted) + 1
  const usual = paragraphs.findIndex((words, index) => index >= from && isUsualClosing(words))
  return usual < 0 ? end : usual
}

/** Whether the other units of its kind, if there are some, have one paragraph at most. */
function areSingle(last: OutlineNode, nodes: readonly OutlineNode[]): boolean {
  const alike = nodes.filter(
    (node) =>
      node !== last && node.children.length === 0 && node.numeral.style === last.numeral.style,
  )
  return alike.length >= 3 && alike.every(({ body }) => body.length <= 1)
}
