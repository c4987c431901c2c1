import {
  BETWEEN,
  CLOSING,
  COMPARING_WORDS,
  type Comparator,
  type Comparison,
  PER,
} from './comparison-words.ts'
import { countBefore, isCountable, isMeasured } from './counts.ts'
import { shareBefore } from './shares.ts'

const RANK = new RegExp(
  `(?:稳定在|保持在?|位居|位列|进入|跻身|排名|居于?|列)?(?:${BETWEEN})(?<!提)前$`,
  'u',
)

const RISE = /(?:提高|提升|增长|增加|上升|扩大|延长|递增|上浮|上涨)了?(?:约|近|大约|超过?)?$/
const DECLINE = /(?:下降|降低|减少|压减|压缩|缩短|缩减|压降|再降|下调)了?(?:约|近|大约|超过?)?$/

const COMPARED = COMPARING_WORDS.map(
  ([words, comparator]) =>
    [new RegExp(`(?:分别)?(?:${words})${BETWEEN}$`, 'u'), comparator] as const,
)

/** An amount that its value follows with nothing but 约 or 近: `保有量约5万辆`. */
const ABOUT = /(?:量|额|数|率|比例|比重|占比|规模|面积|里程)[约近]$/

/** An amount by name that its value follows without a word: `储能装机规模300万千瓦以上`. */
const BARE_AMOUNT = /(?:总?量|总额|规模|面积|里程|容量|产值|收入)$/
const LIMITED = /^(?:以上|以内|左右)[，。；、]/

/** `增速高于全国平均水平1.5个百分点`: how far one rate is ahead of another. */
const AHEAD = /(?:高于|快于|低于|高出|超过|领先)\p{Script=Han}{2,10}$/u

/** `降低检查频次50%以上`: by how much what stands between verb and value changes. */
const CHANGE_OF =
  /(?:(降低|减少|压减|压缩|缩短|缩减|压降|下调)|提高|提升|增加|扩大)(?:(?![到至占于])\p{Script=Han}){2,12}(?<![率例重比])$/u

/** The comparison that leads up to a value of the given unit, if one does. */
export function comparisonBefore(
  before: string,
  unit: string,
  after: string,
): Comparison | undefined {
  const plain = { subject: before, isCount: false, isDecline: false }
  // 前10强企业 only names.
  const rank = /^[位名]?$/.test(unit) && !/^强/.test(after) ? RANK.exec(before) : null
  if (rank) return { ...plain, comparator: 'rank<=', subject: before.slice(0, rank.index) }
  const isDecline = DECLINE.test(before)
  if (isDecline || RISE.test(before)) {
    if (/%|百分点|倍/.test(unit)) return { ...plain, comparator: '+%', isDecline }
    return isCountable(unit) ? { ...plain, comparator: '=' } : undefined
  }
  return (
    comparedBefore(before) ??
    changeOf(before, unit, after) ??
    (/[%‰]/.test(unit) ? shareBefore(before, after) : undefined) ??
    (ABOUT.test(before) && CLOSING.test(after)
      ? { ...plain, comparator: '=', subject: before.slice(0, -1) }
      : undefined) ??
    (countBefore(before, unit, after) ? { ...plain, comparator: '=', isCount: true } : undefined) ??
    (isMeasured(before, unit, after) ? { ...plain, comparator: '=' } : undefined) ??
    (isCountable(unit) && BARE_AMOUNT.test(before) && LIMITED.test(after)
      ? { ...plain, comparator: '=' }
      : undefined) ??
    (/百分点/.test(unit) && AHEAD.test(before) ? { ...plain, comparator: '=' } : undefined)
  )
}

/** `提高到每人每月`: what the amount is counted by belongs to its name. */
const LAST_PER = new RegExp(`${PER}$`, 'u')

function changeOf(before: string, unit: string, after: string): Comparison | undefined {
  const change = /%|百分点/.test(unit) && CLOSING.test(after) ? CHANGE_OF.exec(before) : null
  if (!change) return undefined
  return { comparator: '+%', subject: before, isCount: false, isDecline: change[1] !== undefined }
}

function comparedBefore(before: string): Comparison | undefined {
  for (const [words, comparator] of COMPARED) {
    const found = words.exec(before)
    if (found) {
      const subject = before.slice(0, found.index) + (LAST_PER.exec(before)?.[0] ?? '')
      return { comparator, subject, isCount: false, isDecline: false }
    }
  }
  return undefined
}

/** The sign that a value has with the words after it: `以上`, `以内`, `左右`; a whole of 100% cannot be exceeded. */
export function limitAfter(
  comparator: Comparator,
  value: number,
  unit: string,
  after: string,
): Comparator {
  if (comparator === '+%' || comparator === 'rank<=') return comparator
  const limit = limitOf(after)
  if (limit) return comparator === '>' || comparator === '<' ? comparator : limit
  return comparator === '>=' && unit === '%' && value === 100 ? '=' : comparator
}

function limitOf(after: string): Comparator | undefined {
  if (/^(?:及)?以上/.test(after)) return '>='
  if (/^(?:及)?以下|^以内|^之内/.test(after)) return '<='
  return /^左右|^上下/.test(after) ? '=' : undefined
}
