import type { TextRange } from '../text/range.ts'
import { readBrackets } from './brackets.ts'

const duty =
  /^(?:责任|牵头|主责|主办|承办|配合|参与|参加|协办|落实)(?:单位|部门|处室|科室)|负责|牵头/u
const unbracketed = /^(?:责任|牵头|主责|主办|配合)(?:单位|部门)：/u

/**
 * The list of agencies that closes a paragraph: `〔责任单位：…〕`, `（…按职责分工负责）`; brackets
 * included, a full stop after them not.
 */
export function findNote(paragraph: string): TextRange | undefined {
  if (unbracketed.test(paragraph)) return { start: 0, end: paragraph.length }
  const end = paragraph.replace(/[。；]$/u, '').length
  if (!/[）)〕】\]］]/u.test(paragraph.charAt(end - 1))) return undefined
  const last = readBrackets(paragraph).spans.at(-1)
  if (last?.end !== end || !duty.test(paragraph.slice(last.start + 1, end - 1))) return undefined
  return last
}
