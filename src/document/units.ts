import type { TextRange } from '../text/range.ts'
import { article } from './grammar/article.ts'
import { readNumeral } from './grammar/numeral.ts'
import type { TaskKind } from './model.ts'
import { findNote } from './note.ts'
import type { OutlineNode } from './outline.ts'

/** A leaf of the outline with its kind: what becomes a task. */
export interface Unit {
  readonly kind: TaskKind
  readonly number: string
  readonly title: string
  /** Number of the attachment it stands in; empty in the main text. */
  readonly attachment: string
  /** Nodes above it, outermost first. */
  readonly above: readonly OutlineNode[]
  /** Values of the numerals above it and its own, outermost first; empty when it has none. */
  readonly numbers: readonly string[]
  readonly heading: TextRange
  readonly body: readonly TextRange[]
  readonly note?: TextRange
}

const generalTitle =
  /^(?:总体(?:要求|思路|目标|部署|考虑)|指导思想|基本(?:原则|思路)|(?:总体|工作|主要|行动|发展|奋斗)?目标$|(?:主要|工作)(?:原则|思路))/u
const safeguardTitle = /保障|组织(?:实施|领导)|工作要求/u

/** Turns the leaves of the outline into units of the three kinds. */
export function readUnits(nodes: readonly OutlineNode[], text: string): Unit[] {
  const sections = topSections(nodes)
  const safeguards = closingSafeguards(sections)
  const deepest = deepestSpeaking(nodes)
  // A heading that nothing stands under is a section left empty, unless headings are all there is.
  const leaves = nodes.filter(
    ({ children, body, numeral }) =>
      children.length === 0 && (body.length > 0 || numeral.rank >= deepest),
  )
  const tasks = leaves.filter((leaf) => {
    const section = sectionOf(leaf, sections)
    return !isGeneral(leaf, section) && !safeguards.has(section)
  })
  const usual = mostCommon(tasks.map(position))
  return leaves.flatMap((leaf) => {
    const section = sectionOf(leaf, sections)
    if (isGeneral(leaf, section)) return generalUnits(leaf, text)
    const apart = safeguards.has(section) && usual !== undefined && position(leaf) !== usual
    return [toUnit(leaf, apart ? 'measure' : 'task', text)]
  })
}

/** The outermost headings; those below it where a single one holds everything. */
function topSections(nodes: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  let top = nodes.filter(({ parent }) => !parent)
  while (top.length === 1 && top[0] && top[0].children.length > 0) top = top[0].children
  return new Set(top)
}

function sectionOf(node: OutlineNode, sections: ReadonlySet<OutlineNode>): OutlineNode {
  return sections.has(node) || !node.parent ? node : sectionOf(node.parent, sections)
}

/** Sections of safeguards: the last ones of the document, as far as their titles say so. */
function closingSafeguards(sections: ReadonlySet<OutlineNode>): ReadonlySet<OutlineNode> {
  const inOrder = [...sections]
  const tasksEnd = inOrder.findLastIndex(
    ({ title, numeral }) => numeral.style === article.style || !safeguardTitle.test(title),
  )
  return new Set(inOrder.slice(tasksEnd + 1))
}

function isGeneral(leaf: OutlineNode, section: OutlineNode): boolean {
  return leaf.numeral.style !== article.style && generalTitle.test(section.title)
}

/** The deepest rank at which a unit has a body. */
function deepestSpeaking(nodes: readonly OutlineNode[]): number {
  return nodes.reduce(
    (deepest, { numeral, body }) => (body.length > 0 ? Math.max(deepest, numeral.rank) : deepest),
    0,
  )
}

/** An opening section without numbered parts or lists: each of its paragraphs is a unit. */
function generalUnits(leaf: OutlineNode, text: string): Unit[] {
  const listed = leaf.body.some(({ start, end }) => readNumeral(text.slice(start, end)))
  if (leaf.parent || leaf.body.length < 2 || listed) return [toUnit(leaf, 'general', text)]
  return leaf.body.map((paragraph) => ({
    kind: 'general',
    number: '',
    title: '',
    attachment: leaf.attachment,
    above: [leaf],
    numbers: [],
    heading: { start: paragraph.start, end: paragraph.start },
    body: [paragraph],
  }))
}

function toUnit(leaf: OutlineNode, kind: TaskKind, text: string): Unit {
  const above = ancestors(leaf)
  const { body, note } = splitNote(leaf, text)
  // A heading with nothing under it, or only a note, is itself what the unit says.
  const silent = body.length === 0
  const { start, end } = leaf.heading
  return {
    kind,
    number: printedNumber(leaf),
    title: silent ? '' : leaf.title,
    attachment: leaf.attachment,
    above,
    numbers: [...above, leaf].map(({ number }) => number),
    heading: silent ? { start, end: start + leaf.numeral.printed.length } : leaf.heading,
    body: silent ? [{ start: start + leaf.numeral.printed.length, end }] : body,
    ...(note && { note }),
  }
}

/** Takes the last paragraph's note of agencies out of the body. */
function splitNote(leaf: OutlineNode, text: string): { body: TextRange[]; note?: TextRange } {
  const paragraphs = [...leaf.body]
  if (leaf.numeral.style === article.style) return { body: paragraphs }
  const at = paragraphs.findLastIndex(({ start, end }) => findNote(text.slice(start, end)))
  const paragraph = paragraphs[at]
  const found = paragraph && findNote(text.slice(paragraph.start, paragraph.end))
  if (!paragraph || !found) return { body: paragraphs }
  const note = { start: paragraph.start + found.start, end: paragraph.start + found.end }
  const before = { start: paragraph.start, end: note.start }
  paragraphs.splice(at, 1, ...(found.start > 0 ? [before] : []))
  return { body: paragraphs, note }
}

function ancestors(node: OutlineNode): OutlineNode[] {
  return node.parent ? [...ancestors(node.parent), node.parent] : []
}

/** The numeral as a reader writes it, without the spaces that some documents set inside. */
function printedNumber({ numeral }: OutlineNode): string {
  return numeral.printed.replaceAll(' ', '')
}

/** A heading as a reader writes it: `二、重点任务`, `第一章 总则`. */
export function headingText(node: OutlineNode): string {
  const number = printedNumber(node)
  return /[\u3400-\u9fff0-9]$/u.test(number) ? `${number} ${node.title}` : number + node.title
}

/** Numbering style and depth. */
function position(leaf: OutlineNode): string {
  return `${leaf.numeral.style} ${ancestors(leaf).length}`
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
