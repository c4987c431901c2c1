import { article } from './grammar/article.ts'
import { isBackground } from './grammar/background.ts'
import { isBox } from './grammar/box.ts'
import { goalOfPlan, isSupplement } from './grammar/unnumbered.ts'
import type { TaskKind } from './model.ts'
import type { OutlineNode } from './outline.ts'

const generalTitle =
  /^(?:20[0-9]{2}年)?(?:(?:经济社会)?发展|工作|的){0,3}(?:总体(?:要求|思路|目标|部署|考虑)|总的要求|指导思想|(?:基本|工作|主要|总体)(?:原则|思路)|(?:总体|工作|主要|行动|发展|奋斗)?目标(?:要求)?$)|意义[和与及](?:总体要求|指导思想)$/u
/** Of a section that nothing stands below; with units below it, it holds the tasks. */
const goalsAndTasks = /^(?:总体|工作|主要|行动)?(?:目标任务|任务目标)$/u
/** Titles of units that are general wherever in the first section they stand. */
const generalUnitTitle =
  /^(?:指导思想|(?:基本|工作)原则|(?:总体|工作|主要|行动|发展)目标|总体(?:要求|思路))$/u
/** Titles that are safeguards wherever they stand, and those that are so only at the end of a plan without them. */
const safeguardTitle =
  /^(?:强化|加强|完善|健全)?(?:组织|工作|政策)?(?:保障(?:措施|机制)?|实施保障|组织(?:领导|实施))$/u
const closingTitle = /保障|组织(?:实施|领导)|工作要求/u

/** The sections of a plan and what they make of the units in them. */
export interface Sections {
  /** The outermost heading over a node; in a plan under a single heading, the outermost below that. */
  readonly sectionOf: (node: OutlineNode) => OutlineNode
  readonly kindOf: (node: OutlineNode) => TaskKind
}

/**
 * Tells the kinds of the units of one text apart: what stands under 总体要求 and the like, and under 发展基础 before it,
 * is general; under 保障措施 and the like are measures, if they are numbered apart from the tasks: otherwise, at
 * another depth, or anew where the tasks count through the sections. Articles are always tasks.
 */
export function readSections(nodes: readonly OutlineNode[]): Sections {
  const top = topSections(nodes)
  const inTop = new Set(top)
  const sectionOf = (node: OutlineNode): OutlineNode =>
    inTop.has(node) || !node.parent ? node : sectionOf(node.parent)
  const safeguards = safeguardSections(top)
  const leaves = nodes.filter((node) => node.children.length === 0 && !isBox(node))
  const background = backgroundSections(top)
  const isGeneral = (node: OutlineNode) =>
    node.numeral === goalOfPlan ||
    background.has(sectionOf(node)) ||
    generalTitle.test(sectionOf(node).title) ||
    (sectionOf(node) === node && goalsAndTasks.test(node.title)) ||
    (sectionOf(node) === top[0] && generalUnitTitle.test(node.title))
  const tasks = leaves.filter((leaf) => !isGeneral(leaf) && !safeguards.has(sectionOf(leaf)))
  const usual = mostCommon(tasks.map(position))
  const begins = (leaf: OutlineNode) => position(leaf) === usual && leaf.numeral.value === '1'
  const countThrough = tasks.filter(begins).length === 1
  const anew = new Set(leaves.filter((leaf) => countThrough && begins(leaf)).map(sectionOf))
  return {
    sectionOf,
    kindOf: (node) => {
      if (node.numeral.style === article.style) return 'task'
      if (isGeneral(node)) return 'general'
      const section = sectionOf(node)
      const apart = position(node) !== usual || anew.has(section)
      return usual !== undefined && safeguards.has(section) && apart ? 'measure' : 'task'
    },
  }
}

function topSections(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  let top: readonly OutlineNode[] = nodes.filter(({ parent }) => !parent)
  while (top.length === 1 && top[0] && top[0].children.length > 0) top = top[0].children
  return top
}

/** The sections that tell of the background before a plan says what it is to reach. */
function backgroundSections(top: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  const end = top.findIndex(({ title }) => !isBackground(title))
  return new Set(top.slice(0, Math.max(0, end)))
}

function safeguardSections(top: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  const named = top.filter(({ title }) => safeguardTitle.test(title))
  const last = top.filter(({ title }) => !isSupplement(title))
  const end = last.findLastIndex(({ title }) => !closingTitle.test(title))
  const closing = last.slice(end + 1)
  return new Set(
    closing.some((section) => named.includes(section)) ? named : [...named, ...closing],
  )
}

/** Numbering style and depth. */
function position(node: OutlineNode): string {
  let depth = 0
  for (let above = node.parent; above; above = above.parent) depth++
  return `${node.numeral.style} ${depth}`
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
