import type { TextRange } from '../text/range.ts'
import { DUTY_LABEL } from './office-words.ts'
import { type Outline, type OutlineNode, withBodies } from './outline.ts'

const particular =
  /^(?:\p{Script=Han}{0,4}(?:内容|目标|任务|要求|规模|地点|时限|时间|进度|安排|单位|部门|领导|投资|资金|来源)|(?:联系|负责|责任)人)(?:[：。]|$)/u
const byWhomOrWhen = new RegExp(`^(?:${DUTY_LABEL}|完成(?:时限|时间))(?:[：。]|$)`, 'u')

/**
 * Makes of the numbered particulars of a unit (`1.建设内容：…` `2.完成时限：…` `3.责任单位：…`) its body, without
 * their numerals.
 */
export function foldParticulars(outline: Outline, text: string): Outline {
  const said = (node: OutlineNode) => {
    const [first] = linesOf(node)
    return first ? text.slice(first.start, first.end).trimStart() : ''
  }
  const isTold = ({ title, children }: OutlineNode) =>
    title !== '' &&
    children.every((child) => child.children.length === 0 && particular.test(said(child))) &&
    children.some((child) => byWhomOrWhen.test(said(child)))
  const told = new Set(outline.nodes.filter(isTold))
  return withBodies(outline, (node) => {
    if (node.parent && told.has(node.parent)) return undefined
    return told.has(node) ? [...node.body, ...node.children.flatMap(linesOf)] : node.body
  })
}

/** The lines of a node, the first without its numeral. */
function linesOf({ lines, numeral }: OutlineNode): readonly TextRange[] {
  return lines.map(({ start, end }, index) =>
    index === 0 ? { start: start + numeral.printed.length, end } : { start, end },
  )
}
