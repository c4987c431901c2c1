import type { PageBlock } from './html-blocks.ts'
import type { HtmlElement } from './html-tree.ts'
import { isTaskTable } from './table.ts'

/** Share of a page's prose that its main element must hold. */
const mostOfTheProse = 0.9
const fullStop = /[。；！？]/

/** Whether the block is running text or tasks, and no menu, label or list of links. */
function isProse({ block, length, linked }: PageBlock): boolean {
  if (block.kind === 'table') {
    return (
      isTaskTable(block.rows) || block.rows.some((row) => row.some((cell) => fullStop.test(cell)))
    )
  }
  return linked * 2 < length && fullStop.test(block.text)
}

function ancestors(element: HtmlElement): readonly HtmlElement[] {
  const parent = element.parentNode
  const above = parent !== null && 'tagName' in parent ? ancestors(parent) : []
  return [...above, element]
}

/** A block that consists mostly of links leads elsewhere. */
function isMenu({ length, linked }: PageBlock): boolean {
  return linked > 0 && linked * 2 >= length
}

/**
 * Parts the blocks of a page into its main content and the rest. Government pages differ in their
 * markup, but on each the document is nearly all of the prose: the content is the deepest element
 * that holds nine tenths of it and more than one block. (Text density against links and full stops,
 * after Hong et al., 基于文本及符号密度的网页正文提取方法, 2019.) Menus inside it are left out; a page
 * without prose is taken whole.
 */
export function splitMain(blocks: readonly PageBlock[]): {
  readonly main: readonly PageBlock[]
  readonly rest: readonly PageBlock[]
} {
  const held = new Map<HtmlElement, { prose: number; blocks: number }>()
  let total = 0
  for (const block of blocks) {
    const prose = isProse(block) ? block.length : 0
    total += prose
    for (const element of ancestors(block.element)) {
      const sum = held.get(element) ?? { prose: 0, blocks: 0 }
      held.set(element, { prose: sum.prose + prose, blocks: sum.blocks + 1 })
    }
  }
  // Elements with nine tenths lie inside one another, and a parent is met before its children.
  const content = [...held]
    .filter(([, sum]) => sum.blocks > 1 && sum.prose >= total * mostOfTheProse)
    .at(-1)?.[0]
  const isMain = (block: PageBlock) =>
    !isMenu(block) &&
    (total === 0 || content === undefined || ancestors(block.element).includes(content))
  return { main: blocks.filter(isMain), rest: blocks.filter((block) => !isMain(block)) }
}
