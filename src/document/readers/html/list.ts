import { formatNumber } from '../numerals.ts'
import { attributeOf, type HtmlElement } from './tree.ts'

const formats: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])
const unmarked = /list-style(?:-type)?\s*:\s*none/i

/** The numeral that a browser sets before the item at `index`, from 0, of an ordered list; empty in any other. */
export function itemNumeral(list: HtmlElement, index: number): string {
  if (list.tagName !== 'ol' || unmarked.test(attributeOf(list, 'style') ?? '')) return ''
  const start = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1
  const format = formats.get(attributeOf(list, 'type') ?? '1') ?? 'decimal'
  return `${formatNumber(Math.max(1, start + index), format)}.`
}
