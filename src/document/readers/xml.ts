import { LimitError, limits } from './limits.ts'

/** An element of an XML document with its prefixed name, as written: `w:p`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** The text is no well-formed XML, or declares what no office document needs. */
export class XmlError extends Error {}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/uy
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function resolve(text: string): string {
  return text.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named.get(name.toLowerCase()) ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name, double, single] of text.matchAll(attribute)) {
    found.set(name as string, resolve(double ?? single ?? ''))
  }
  return found
}

/**
 * The root element of an XML document without a document type: entities other than the five of
 * XML are not read, so nothing can expand and nothing is fetched. Throws {@link XmlError}, or `LimitError` when
 * elements nest too deeply.
 */
export function parseXml(text: string): XmlElement {
  const open: {
    name: string
    attributes: ReadonlyMap<string, string>
    children: (XmlElement | string)[]
  }[] = [{ name: '', attributes: new Map(), children: [] }]
  let at = 0
  token.lastIndex = 0
  while (at < text.length) {
    token.lastIndex = at
    const match = token.exec(text)
    if (match === null) throw new XmlError(`unexpected markup at ${at}`)
    at = token.lastIndex
    const [, data, closing, name, attributes, empty, characters] = match
    const parent = open.at(-1) as (typeof open)[number]
    if (name === undefined) {
      const content = data ?? (characters === undefined ? '' : resolve(characters))
      if (content !== '') parent.children.push(content)
    } else if (closing === '/') {
      if (parent.name !== name) throw new XmlError(`</${name}> closes <${parent.name}>`)
      open.pop()
    } else {
      const element = { name, attributes: attributesOf(attributes ?? ''), children: [] }
      parent.children.push(element)
      if (empty === '') open.push(element)
      if (open.length > limits.nesting) throw new LimitError('elements nested too deeply')
    }
  }
  const root = open[0]?.children.find((child) => typeof child !== 'string')
  if (open.length !== 1 || root === undefined) throw new XmlError('unclosed element')
  return root
}

/** Child elements, all or those of one name. */
export function elements(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (parent === undefined) return []
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** First child element along a path of names. */
export function descend(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => elements(at, name)[0], parent)
}
