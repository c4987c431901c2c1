import type { TextRange } from '../text/range.ts'
import { article } from './grammar/article.ts'
import type { TaskKind } from './model.ts'
import type { OutlineNode } from './outline.ts'

/** A leaf of the outline with its kind; what becomes a task. */
export interface Unit {
  readonly kind: TaskKind
  readonly number: string
  readonly title: string
  /** Nodes above it, outermost first. */
  readonly above: readonly OutlineNode[]
  /** Values of its numeral and those above, outermost first; empty when it has none. */
  readonly numbers: readonly string[]
  readonly heading: TextRange
  readonly body: readonly TextRange[]
  readonly note?: TextRange
}

const generalTitle =
  /^(?:总体(?:要求|思路|目标|部署)|指导思想|基本(?:原则|思路)|(?:总体|工作|主要|行动|发展|任务)?目标$|(?:主要|工作|总体)(?:原则|思路))/u
const safeguardTitle = /保障|组织(?:实施|领导)/u

/** Turns the leaves of the outline into units of the three kinds. */
export function readUnits(nodes: readonly OutlineNode[]): Unit[] {
  const leaves = nodes.filter((node) => node.children.length === 0)
  const usual = usualPosition(leaves.filter((leaf) => !isGeneral(leaf) && !isSafeguard(leaf)))
  return leaves.flatMap((leaf) => {
    if (isGeneral(leaf)) return generalUnits(leaf)
    const apart = isSafeguard(leaf) && usual !== undefined && position(leaf) !== usual
    return [unit(leaf, apart ? 'measure' : 'task')]
  })
}

/** An opening section without numbered parts: each of its paragraphs is a unit. */
function generalUnits(leaf: OutlineNode): Unit[] {
  if (leaf.parent || leaf.body.length < 2) return [unit(leaf, 'general')]
  const above = [leaf]
  return leaf.body.map((paragraph) => ({
    kind: 'general',
    number: '',
    title: '',
    above,
    numbers: [],
    heading: { start: paragraph.start, end: paragraph.start },
    body: [paragraph],
  }))
}

function unit(leaf: OutlineNode, kind: TaskKind): Unit {
  const above = ancestors(leaf)
  return {
    kind,
    number: leaf.numeral.printed,
    title: leaf.title,
    above,
    numbers: [...above, leaf].map(({ numeral }) => numeral.value),
    heading: leaf.heading,
    body: leaf.body,
    ...(leaf.note && { note: leaf.note }),
  }
}

function ancestors(node: OutlineNode): OutlineNode[] {
  return node.parent ? [...ancestors(node.parent), node.parent] : []
}

function isGeneral(leaf: OutlineNode): boolean {
  return leaf.numeral.style !== article.style && generalTitle.test(section(leaf).title)
}

function isSafeguard(leaf: OutlineNode): boolean {
  return leaf.numeral.style !== article.style && safeguardTitle.test(section(leaf).title)
}

function section(node: OutlineNode): OutlineNode {
  return node.parent ? section(node.parent) : node
}

/** Where most of the plan's tasks stand: numbering style and depth. */
function usualPosition(leaves: readonly OutlineNode[]): string | undefined {
  const counts = new Map<string, number>()
  for (const leaf of leaves) counts.set(position(leaf), (counts.get(position(leaf)) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function position(leaf: OutlineNode): string {
  return `${ancestors(leaf).length} ${leaf.numeral.style}`
}
