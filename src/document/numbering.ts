import type { Diagnostic } from './diagnostic.ts'
import { policyArticle } from './grammar/article.ts'
import { numeralRules } from './grammar/numeral.ts'
import type { OutlineNode } from './outline.ts'

/**
 * Numerals out of order, in offsets of the cleaned text. Two orders are usual: counting through the
 * whole document, and counting anew below each heading; a numeral that fits either is in order.
 */
export function numberingBreaks(nodes: readonly OutlineNode[]): Diagnostic[] {
  const lastOf = new Map<string, OutlineNode>()
  return nodes.flatMap((node) => {
    const style = `${node.attachment} ${node.numeral.style}`
    const before = lastOf.get(style)
    lastOf.set(style, node)
    const { printed, value } = node.numeral
    return printed === '' || value === '' ? [] : (findBreak(node, before) ?? [])
  })
}

function findBreak(node: OutlineNode, before: OutlineNode | undefined): Diagnostic | undefined {
  const number = whole(node)
  const first = !before || before.parent !== node.parent
  if (first && number === 1) return undefined
  const last = before ? whole(before) : 0
  // 第十二条之一 follows 第十二条, and 第十三条 follows both.
  const inserted = node.numeral.value.includes('.')
  if (number === last + 1 || (inserted && number === last)) return undefined
  const skipped = number > last
  const { start } = node.heading
  return {
    code: skipped ? 'numbering-gap' : 'numbering-restart',
    severity: 'warning',
    expected: print(node, first && !skipped ? 1 : last + 1),
    found: node.numeral.printed,
    range: { start, end: start + node.numeral.printed.length },
  }
}

function whole({ numeral }: OutlineNode): number {
  return Math.trunc(Number(numeral.value))
}

function print({ numeral }: OutlineNode, number: number): string {
  const rule = [...numeralRules, policyArticle].find(({ style }) => style === numeral.style)
  return rule?.print(number) ?? String(number)
}
