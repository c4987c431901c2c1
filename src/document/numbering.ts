import type { TextRange } from '../text/range.ts'
import { numeralRules } from './grammar/numeral.ts'
import type { OutlineNode } from './outline.ts'

/** A numeral that does not follow from the one before it, in offsets of the cleaned text. */
export interface NumberingBreak {
  readonly code: 'numbering-gap' | 'numbering-restart'
  /** Numeral that would have been in order: `六、`. */
  readonly expected: string
  /** Numeral that stands there. */
  readonly found: string
  readonly range: TextRange
}

/**
 * Numerals out of order. Two orders are usual: counting through the whole document, and counting
 * anew below each heading; a numeral that fits either is in order.
 */
export function numberingBreaks(nodes: readonly OutlineNode[]): NumberingBreak[] {
  const lastOf = new Map<string, OutlineNode>()
  return nodes.flatMap((node) => {
    const style = `${node.attachment} ${node.numeral.style}`
    const before = lastOf.get(style)
    lastOf.set(style, node)
    return node.numeral.printed === '' ? [] : (findBreak(node, before) ?? [])
  })
}

function findBreak(node: OutlineNode, before: OutlineNode | undefined): NumberingBreak | undefined {
  const number = whole(node)
  const below = !before || before.parent !== node.parent
  if (below && number === 1) return undefined
  const last = before ? whole(before) : 0
  // 第十二条之一 follows 第十二条, and 第十三条 follows both.
  const inserted = node.numeral.value.includes('.')
  if (number === last + 1 || (inserted && number === last)) return undefined
  const skipped = number > last
  return {
    code: skipped ? 'numbering-gap' : 'numbering-restart',
    expected: print(node, below && !skipped ? 1 : last + 1),
    found: node.numeral.printed,
    range: { start: node.heading.start, end: node.heading.start + node.numeral.printed.length },
  }
}

function whole({ numeral }: OutlineNode): number {
  return Math.trunc(Number(numeral.value))
}

function print({ numeral }: OutlineNode, number: number): string {
  const rule = numeralRules.find(({ style }) => style === numeral.style)
  return rule?.print(number) ?? String(number)
}
