import type { PageBlock } from './html-blocks.ts'
import type { HtmlElement } from './html-tree.ts'
import { isTaskTable } from './table.ts'

/** Share of a page's prose that its main element must hold. */
const mostOfTheProse = 0.9
const fullStop = /[。；！？]/

/** Whether the block is running text or tasks, and no menu, label or list of links. */
function isProse(page: PageBlock): boolean {
  const { block } = page
  if (isFurniture(page)) return false
  if (block.kind === 'table') {
    return (
      isTaskTable(block.rows) || block.rows.some((row) => row.some((cell) => fullStop.test(cell)))
    )
  }
  return fullStop.test(block.text)
}

function ancestors(element: HtmlElement): readonly HtmlElement[] {
  const parent = element.parentNode
  const above = parent !== null && 'tagName' in parent ? ancestors(parent) : []
  return [...above, element]
}

/** What every government site must say at its foot, and the tools it offers beside a text. */
const foot = /ICP备|公网安备|网站标识码|版权所有/
const tools =
  /^[【[]?(?:(?:打印|关闭|收藏|分享|分享到|复制链接|返回|返回顶部|返回列表|字号|字体|大|中|小|微信|微博)[】\][【\s：:|]*)+$/
const longestFurniture = 200

/** A block that consists mostly of links leads elsewhere; so do the page's foot and its tools. */
function isFurniture({ block, length, linked }: PageBlock): boolean {
  if (linked > 0 && linked * 2 >= length) return true
  if (block.kind === 'table' || length > longestFurniture) return false
  return foot.test(block.text) || tools.test(block.text)
}

/**
 * Parts the blocks of a page into its main content and the rest. Government pages differ in their
 * markup, but on each the document is nearly all of the prose: the content is the deepest element
 * that holds nine tenths of it and more than one block. (Text density against links and full stops,
 * after Hong et al., 基于文本及符号密度的网页正文提取方法, 2019.) Menus, tools and the page's foot are left out; a page
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
    !isFurniture(block) &&
    (total === 0 || content === undefined || ancestors(block.element).includes(content))
  return { main: blocks.filter(isMain), rest: blocks.filter((block) => !isMain(block)) }
}
