import { differInNumbers, sameAmounts } from '../../commitments/targets/amounts.ts'
import type { Edit } from '../comparison.ts'
import { gained } from './word-counts.ts'

const AT_LEAST =
  /不得?(?:低于|少于|小于|早于)|至少|最少|最短|以上|(?<!不|不得)(?:超过|高于|大于|多于)/g
const AT_MOST =
  /不得?(?:超过|高于|大于|多于|晚于|迟于)|至多|最多|最长|以下|以内|之内|(?<!不|不得)(?:低于|少于|小于)/g

/** `左右`: a value met roughly; a bound that it stands for has gone. */
const ABOUT =
  /左右|上下(?=[，。；、]|$)|(?<=[到在于升长降低少加])约(?=[0-9一二三四五六七八九十百])/g

/** `三日前` is any day before the third, `三日内` one of three. */
const BEFORE = /(?<=[0-9一二三四五六七八九十半][个工作小]*[日天周月年时])(?:以前|之前|前)/g
const WITHIN = /(?<=[0-9一二三四五六七八九十半][个工作小]*[日天周月年时])(?:以内|之内|内)/g

const UP = /提高|提升|增加|增长|扩大|上升|上浮|上调|延长|放宽|放开/g
const DOWN = /降低|减少|下降|缩小|压减|下浮|下调|缩短|收紧|取消/g

const CLOSING = /[，。；：、]$/

/** True for two texts that differ in nothing but numbers. */
export const onlyNumbersDiffer = (base: string, local: string): boolean =>
  differInNumbers(base.replace(CLOSING, ''), local.replace(CLOSING, ''))

/** True where a number, a period of time, the side on which a number bounds or the direction has changed. */
export function targetChanged(base: string, local: string, edits: readonly Edit[]): boolean {
  return (
    numbersReplaced(edits) ||
    !sameAmounts(base, local) ||
    turned(AT_LEAST, AT_MOST, base, local) ||
    turned(AT_LEAST, ABOUT, base, local) ||
    turned(AT_MOST, ABOUT, base, local) ||
    turned(BEFORE, WITHIN, base, local) ||
    turned(UP, DOWN, base, local)
  )
}

const turned = (one: RegExp, opposite: RegExp, base: string, local: string) =>
  gained(one, base, local) * gained(opposite, base, local) < 0

/** Finds what the amounts do not tell: numbers that changed places, and those of things without a known unit. */
function numbersReplaced(edits: readonly Edit[]): boolean {
  return edits.some(({ op, text }, at) => {
    const next = edits[at + 1]
    return op === 'delete' && next?.op === 'insert' && differInNumbers(text, next.text)
  })
}
