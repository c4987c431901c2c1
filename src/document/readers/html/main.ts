import { isTaskTable } from '../table.ts'
import type { PageBlock } from './blocks.ts'
import { type HtmlElement, isElement } from './tree.ts'

/** Share of a page's prose that its main element must hold. */
const mostOfTheProse = 0.9
const fullStop = /[。；！？]/

/** Whether the block is running text or tasks, and no menu, label or list of links. */
function isProse(page: PageBlock): boolean {
  const { block } = page
  if (isFurniture(page)) return false
  if (block.kind === 'table') {
    return (
      isTaskTable(block.rows) ||
      block.rows.some((row) => row.some(({ text }) => fullStop.test(text)))
    )
  }
  return fullStop.test(block.text)
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

const childElements = (element: HtmlElement) => element.childNodes.filter(isElement)

/** The deepest element under `root` that holds most of the prose and more than one block. */
function contentOf(root: HtmlElement, blocks: readonly PageBlock[]): HtmlElement | undefined {
  const own = new Map<HtmlElement, { prose: number; blocks: number }>()
  let total = 0
  for (const block of blocks) {
    const prose = isProse(block) ? block.length : 0
    const held = own.get(block.element) ?? { prose: 0, blocks: 0 }
    own.set(block.element, { prose: held.prose + prose, blocks: held.blocks + 1 })
    total += prose
  }
  let content: HtmlElement | undefined
  const sum = (element: HtmlElement): { prose: number; blocks: number } => {
    const held = [own.get(element) ?? { prose: 0, blocks: 0 }, ...childElements(element).map(sum)]
    const prose = held.reduce((sofar, each) => sofar + each.prose, 0)
    const count = held.reduce((sofar, each) => sofar + each.blocks, 0)
    // Children come before their parents, and elements with nine tenths lie inside one another.
    if (content === undefined && count > 1 && prose >= total * mostOfTheProse) content = element
    return { prose, blocks: count }
  }
  sum(root)
  return total === 0 ? undefined : content
}

function withDescendants(element: HtmlElement, into = new Set<HtmlElement>()): Set<HtmlElement> {
  into.add(element)
  for (const child of childElements(element)) withDescendants(child, into)
  return into
}

/**
 * Parts the blocks of a page into its main content and the rest. Government pages differ in their
 * markup, but on each the document is nearly all of the prose: the content is the deepest element
 * that holds nine tenths of it and more than one block. (Text density against links and full stops,
 * after Hong et al., 基于文本及符号密度的网页正文提取方法, 2019.) Menus, tools and the page's foot are left
 * out; a page without prose is taken whole.
 */
export function splitMain(
  root: HtmlElement,
  blocks: readonly PageBlock[],
): { readonly main: readonly PageBlock[]; readonly rest: readonly PageBlock[] } {
  const content = contentOf(root, blocks)
  const inside = content && withDescendants(content)
  const isMain = (block: PageBlock) =>
    !isFurniture(block) && (inside === undefined || inside.has(block.element))
  return { main: blocks.filter(isMain), rest: blocks.filter((block) => !isMain(block)) }
}
