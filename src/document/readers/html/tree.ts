import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** Elements that no reader of a page sees as its text. */
const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'object',
  'svg',
  'math',
  'nav',
  'aside',
  'footer',
  'button',
  'select',
  'option',
  'input',
  'textarea',
  'audio',
  'video',
  'canvas',
  // Phonetic guide of a ruby annotation: a gloss on the text, no text.
  'rt',
  'rp',
])

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

export function isElement(node: HtmlNode | undefined): node is HtmlElement {
  return node !== undefined && 'tagName' in node
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** Whether the page shows the element at all. */
function isShown(element: HtmlElement): boolean {
  return (
    !unseen.has(element.tagName) &&
    attributeOf(element, 'hidden') === undefined &&
    !hiding.test(attributeOf(element, 'style') ?? '')
  )
}

/** Child elements that are shown, and text nodes. */
export function shownChildren(element: HtmlElement): readonly HtmlNode[] {
  return element.childNodes.filter((child) =>
    isElement(child) ? isShown(child) : 'value' in child,
  )
}
