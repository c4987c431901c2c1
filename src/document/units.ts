import type { TextRange } from '../text/range.ts'
import { shareClosingNotes } from './closing-notes.ts'
import { article } from './grammar/article.ts'
import { informs } from './grammar/attachment.ts'
import { isBox } from './grammar/box.ts'
import { readNumeral } from './grammar/numeral.ts'
import { headingText } from './heading-text.ts'
import type { TaskKind } from './model.ts'
import { findNote } from './note.ts'
import { TIME_LABEL } from './office-words.ts'
import type { Outline, OutlineNode } from './outline.ts'
import { readSections, type Sections } from './sections.ts'
import type { Unit } from './unit.ts'

/** Turns the leaves of the outline into units of the three kinds, in the order of the text. */
export function readUnits(outline: Outline, text: string): Unit[] {
  const texts = Map.groupBy(outline.nodes, ({ attachment }) => attachment)
  return [...texts.values()].flatMap((members) => {
    const sections = readSections(members)
    const onlyInforms = informs(attachmentTitle(members, outline, text))
    const kindOf = onlyInforms ? () => 'general' as const : sections.kindOf
    return shareClosingNotes(readText(members, text, { ...sections, kindOf }))
  })
}

/** The lines that name the attachment above its first node; empty for the main text. */
function attachmentTitle(
  [first]: readonly OutlineNode[],
  { attachments }: Outline,
  text: string,
): readonly string[] {
  if (!first?.attachment) return []
  const named = attachments.findLast(({ end }) => end <= first.heading.start)
  return named ? slice(text, { start: named.start, end: first.heading.start }).split('\n') : []
}

/** The units of the main text or of one attachment. */
function readText(
  nodes: readonly OutlineNode[],
  text: string,
  { sectionOf, kindOf }: Sections,
): Unit[] {
  const deepest = deepestSpeaking(nodes)
  const articles = nodes.some(({ numeral }) => numeral.style === article.style)
  const units = nodes.flatMap((node): readonly Unit[] => {
    const kind = kindOf(node)
    if (node.children.length > 0) return articles ? [] : openingUnit(node, kind, text)
    // A heading that nothing stands under is a section left empty, unless headings are all there is.
    if (node.body.length === 0 && node.numeral.rank < deepest) return []
    const paragraphs = kind === 'general' && sectionOf(node) === node && !isList(node, text)
    if (!paragraphs || node.body.length < 2) return [toUnit(node, kind, text)]
    return node.body.map((paragraph) => paragraphUnit(node, paragraph))
  })
  // A box may stand between two paragraphs.
  return units.sort((a, b) => a.heading.start - b.heading.start)
}

/** The deepest rank at which a unit has a body. */
function deepestSpeaking(nodes: readonly OutlineNode[]): number {
  const speaking = nodes.filter((node) => node.body.length > 0 && !isBox(node))
  return speaking.reduce((deepest, { numeral }) => Math.max(deepest, numeral.rank), 0)
}

/**
 * What a section or a task says before its first numbered part, number 0 among them. Outside of the
 * general sections it must be a sentence, for it may be the rest of a title.
 */
function openingUnit(node: OutlineNode, kind: TaskKind, text: string): readonly Unit[] {
  const { body, note } = kind === 'general' ? { body: node.body } : splitNote(node, text)
  const [first] = body
  const speaks = kind === 'general' || body.some((each) => /.[，。；]/u.test(slice(text, each)))
  if (!first || !speaks) return []
  const own = { numbers: [...numbers(node), '0'], body }
  return [{ ...unnumbered(node, kind, first.start), ...own, ...(note && { note }) }]
}

/** One paragraph of a general section that has no numbered parts. */
function paragraphUnit(node: OutlineNode, paragraph: TextRange): Unit {
  return { ...unnumbered(node, 'general', paragraph.start), numbers: [], body: [paragraph] }
}

function unnumbered(node: OutlineNode, kind: TaskKind, start: number) {
  return {
    kind,
    number: '',
    title: '',
    attachment: node.attachment,
    above: [...ancestors(node), node],
    heading: { start, end: start },
  } as const
}

function isList({ body }: OutlineNode, text: string): boolean {
  return body.some((paragraph) => readNumeral(slice(text, paragraph)))
}

const byWhen = new RegExp(`^${TIME_LABEL}：`, 'u')

function toUnit(leaf: OutlineNode, kind: TaskKind, text: string): Unit {
  const { body, note } = splitNote(leaf, text)
  const sectionNote = ancestors(leaf)
    .map((node) => headingNote(node, text))
    .findLast((each) => each)
  // A heading with nothing under it, or only a note and by when, is itself what the unit says.
  const silent = body.every((paragraph) => byWhen.test(slice(text, paragraph)))
  const { start, end } = leaf.heading
  return {
    kind,
    number: printedNumber(leaf),
    title: silent ? '' : leaf.title,
    attachment: leaf.attachment,
    above: ancestors(leaf),
    numbers: isBox(leaf) ? boxNumbers(leaf) : numbers(leaf),
    boxed: isBox(leaf),
    heading: silent ? { start, end: start + leaf.numeral.printed.length } : leaf.heading,
    body: silent ? [{ start: start + leaf.numeral.printed.length, end }, ...body] : body,
    ...(note && { note }),
    ...(sectionNote && { sectionNote }),
  }
}

/** Takes the last paragraph's note of agencies out of the body, with those that stand right above it. */
function splitNote(leaf: OutlineNode, text: string): { body: TextRange[]; note?: TextRange } {
  const paragraphs = [...leaf.body]
  if (leaf.numeral.style === article.style) return { body: paragraphs }
  const notes = paragraphs.map((paragraph) => noteIn(paragraph, text))
  const last = notes.findLastIndex((note) => note !== undefined)
  let first = last
  while (notes[first - 1] && notes[first]?.start === paragraphs[first]?.start) first--
  const [paragraph, note, end] = [paragraphs[first], notes[first], notes[last]?.end]
  if (!paragraph || !note || end === undefined) return { body: paragraphs }
  const before = { start: paragraph.start, end: note.start }
  paragraphs.splice(first, last - first + 1, ...(before.end > before.start ? [before] : []))
  return { body: paragraphs, note: { start: note.start, end } }
}

/** The note that a heading is followed by at once: `一、强化创新（省科技厅牵头）`. */
function headingNote({ body: [first] }: OutlineNode, text: string): TextRange | undefined {
  const note = first && noteIn(first, text)
  return note?.start === first?.start ? note : undefined
}

function noteIn(paragraph: TextRange, text: string): TextRange | undefined {
  const found = findNote(slice(text, paragraph))
  return found && { start: paragraph.start + found.start, end: paragraph.start + found.end }
}

function slice(text: string, { start, end }: TextRange): string {
  return text.slice(start, end)
}

function ancestors(node: OutlineNode): OutlineNode[] {
  return node.parent ? [...ancestors(node.parent), node.parent] : []
}

function numbers(node: OutlineNode): string[] {
  return [...ancestors(node), node].map(({ number }) => number)
}

/** Boxes count through the document; one without a number counts its place among its like. */
function boxNumbers({ numeral }: OutlineNode): string[] {
  return numeral.value === '' ? [] : [numeral.value]
}

/** The numeral as a reader writes it, without the spaces that some documents set inside. */
function printedNumber({ numeral }: OutlineNode): string {
  return numeral.printed.replaceAll(' ', '')
}

/** The heading of a node that stands above units. */
export const headingOf = (node: OutlineNode): string => headingText(printedNumber(node), node.title)
