import { defaultTreeAdapter, parse } from 'parse5'
import { LimitError, limits } from '../limits.ts'
import { renderBlocks } from '../render-blocks.ts'
import { type PageBlock, pageBlocks } from './blocks.ts'
import { splitMain } from './main.ts'
import { attributeOf, type HtmlElement, isElement } from './tree.ts'

/** A page as its reader sees it. */
export interface HtmlText {
  /** The main content. */
  readonly text: string
  /** What stands around it: title, index of the document's particulars, menus. */
  readonly surroundings: string
}

/**
 * The default tree, bounded: unclosed formatting elements are opened anew in every paragraph after
 * them, so that a small page can grow a tree of any size.
 */
function boundedTree(): typeof defaultTreeAdapter {
  let elements = 0
  let depth = 0
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      if (++elements > limits.elements) throw new LimitError('too many elements')
      return defaultTreeAdapter.createElement(...args)
    },
    onItemPush: () => {
      if (++depth > limits.nesting) throw new LimitError('elements nested too deeply')
    },
    onItemPop: () => {
      depth--
    },
  }
}

function find(
  parent: { childNodes: HtmlElement['childNodes'] },
  tag: string,
): HtmlElement | undefined {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue
    const found = child.tagName === tag ? child : find(child, tag)
    if (found !== undefined) return found
  }
  return undefined
}

/** The `<title>` and the metadata that government sites must give (政府网站发展指引, 2017): ArticleTitle, PubDate, … */
function headLines(head: HtmlElement | undefined): readonly string[] {
  if (head === undefined) return []
  const named = head.childNodes.filter(isElement).flatMap((meta) => {
    const name = attributeOf(meta, 'name')
    const content = attributeOf(meta, 'content')
    return name === undefined || !content ? [] : [`${name}：${content}`]
  })
  const title = find(head, 'title')
    ?.childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('')
  return title === undefined ? named : [title.trim(), ...named]
}

const textOf = (blocks: readonly PageBlock[]) => renderBlocks(blocks.map(({ block }) => block))

/** The text of a page: its main content as paragraphs, headings and tables. Throws `LimitError`. */
export function htmlToText(html: string): HtmlText {
  const document = parse(html, { treeAdapter: boundedTree() })
  const body = find(document, 'body')
  if (body === undefined) return { text: '', surroundings: '' }
  const { main, rest } = splitMain(body, pageBlocks(body))
  return {
    text: textOf(main),
    surroundings: [...headLines(find(document, 'head')), textOf(rest)].join('\n'),
  }
}
