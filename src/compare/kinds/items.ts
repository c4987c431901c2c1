import { strengthWordsIn } from '../../commitments/strength/strength.ts'
import type { Edit } from '../comparison.ts'

/** What joins the items of a list; no part of 及时, 和谐 and 与此同时. */
const SIGN = /、|以及|或者|(?:[和及或]|(?<!参)与)(?![时谐此])/

const ITEM = /^[\p{Script=Han}“”《》（）]{2,15}$/u
const CLOSING = /^\p{P}$/u

/**
 * The items that a list has lost where nothing else has changed. Its first item is never among them, for it cannot
 * be told from the words before it: 特殊行业、重点领域 → 特殊重点领域.
 */
export function droppedItems(edits: readonly Edit[]): readonly string[] {
  const dropped: string[] = []
  for (const [at, { op, text }] of edits.entries()) {
    if (op === 'equal') continue
    const items = itemsOf(text, edits[at - 1]?.text ?? '')
    if (!items || (items.length > 0 && op !== 'delete')) return []
    dropped.push(...items)
  }
  return dropped.filter((item) => !isStrengthWord(item))
}

/** The items of `、时间、地点`, and of `出借或者` after `出租、`; `undefined` for any other words. */
function itemsOf(text: string, before: string): readonly string[] | undefined {
  const parts = text.split(SIGN)
  if (CLOSING.test(text) || parts.join('') === '') return []
  const isLater = parts[0] === ''
  const isInner = parts.at(-1) === '' && before.split(SIGN).at(-1) === ''
  const items = isLater ? parts.slice(1) : parts.slice(0, -1)
  return (isLater || isInner) && items.every((item) => ITEM.test(item)) ? items : undefined
}

/** 鼓励、支持 is no more than 鼓励. */
const isStrengthWord = (item: string) => strengthWordsIn(item)[0]?.word === item
