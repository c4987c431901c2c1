import { COUNTABLE, countBefore } from './counts.ts'

/** How a target's value is meant; `+%` is a growth (negative: a decline), `rank<=` a place in an order. */
export type Comparator = '>=' | '<=' | '=' | '>' | '<' | '+%' | 'rank<='

/** What the words before a value say of it. */
export interface Comparison {
  readonly comparator: Comparator
  /** What is compared: the words before the comparison. */
  readonly subject: string
  /** The words after the value belong to what is counted or named. */
  readonly isCount: boolean
  readonly isDecline: boolean
}

/** Words between a comparison and its value: `达到约`, `提高到2025年的`, `位居全国`, `达到每千人`. */
const BETWEEN =
  '(?:20[0-9]{2}年的)?(?:约|近|大约)?(?:全国|全省|全市|全球|世界|国内|国际|西部|中部|东部|同类城市)?(?:每[百千万]{1,2}人(?:口)?)?'

const RANK = new RegExp(`(?:稳定在|保持在?|位居|位列|进入|跻身|排名|居于?|列)?(?:${BETWEEN})前$`)

const RISE = /(?:提高|提升|增长|增加|上升|扩大)了?$/
const DECLINE = /(?:下降|降低|减少|压减|压缩|缩短|缩减)了?$/

/** Words of comparison with the sign they stand for, a longer one before its part. */
const WORDS: readonly (readonly [string, Comparator])[] = [
  ['不低于|不少于|不小于|不得低于|不得少于|至少', '>='],
  ['不超过|不高于|不大于|不多于|不得超过|不得高于|控制在|控制到', '<='],
  ['(?:降低|下降|压缩|压减|缩短|减少|降|减)(?:到|至)', '<='],
  ['超过|突破|大于|高于|多于|超', '>'],
  ['低于|小于|少于', '<'],
  ['(?:提高|提升|增加|增长|扩大|上升|增|升|发展)(?:到|至)', '>='],
  ['达到|达(?!标)|稳定在|保持在|维持在|保持', '>='],
]

const COMPARED = WORDS.map(
  ([words, comparator]) => [new RegExp(`(?:分别)?(?:${words})${BETWEEN}$`), comparator] as const,
)

/** `达到销售总量的20%`, `占总数的20%以上`: the share of a whole. */
const SHARES = [['至少应?当?占', '>='] as const, ...WORDS, ['占', '='] as const].map(
  ([words, comparator]) =>
    [
      new RegExp(`(?:分别)?(?:${words})((?:(?!(?<!所)占)[^，。；、0-9]){2,20})的$`),
      comparator,
    ] as const,
)

/** What may stand between the part and `占` or the comparison: `农民至少应当占`. */
const AUXILIARY = /(?:至少|最多|一般|均|应当|应|按照|占)*$/

/** A rate that its value follows without a word: `公开率100%`. */
const BARE_RATE = /(?:率|比例|比重|占比)$/
/** An amount that its value follows with nothing but 约: `保有量约5万辆`. */
const ABOUT = /(?:量|额|数|率|比例|比重|占比|规模|面积|里程)约$/

const CLOSING = /^(?:以上|以下|以内|左右)?(?:[，。；、）]|$)/
const LIMIT = /^(?:以上|以下|以内|左右)/

/** A share that is part of a name: `节能65%设计标准`, `100%覆盖`. */
const NAMED_BY_VALUE = /^[^，。；、以的至]{0,6}(?:标准|要求|目标|覆盖|达标|普及|合格|到位)/

/** The comparison that leads up to a value of the given unit, if one does. */
export function comparisonBefore(
  before: string,
  unit: string,
  after: string,
): Comparison | undefined {
  const plain = { subject: before, isCount: false, isDecline: false }
  const rank = /^[位名]?$/.test(unit) ? RANK.exec(before) : null
  if (rank) return { ...plain, comparator: 'rank<=', subject: before.slice(0, rank.index) }
  const isDecline = DECLINE.test(before)
  if (isDecline || RISE.test(before)) {
    if (/%|百分点|倍/.test(unit)) return { ...plain, comparator: '+%', isDecline }
    return COUNTABLE.test(unit) ? { ...plain, comparator: '=' } : undefined
  }
  return (
    comparedBefore(before) ??
    (/[%‰]/.test(unit) ? shareBefore(before, after) : undefined) ??
    (ABOUT.test(before) && CLOSING.test(after)
      ? { ...plain, comparator: '=', subject: before.slice(0, -1) }
      : undefined) ??
    (countBefore(before, unit, after) ? { ...plain, comparator: '=', isCount: true } : undefined)
  )
}

function comparedBefore(before: string): Comparison | undefined {
  for (const [words, comparator] of COMPARED) {
    const found = words.exec(before)
    if (found) {
      return { comparator, subject: before.slice(0, found.index), isCount: false, isDecline: false }
    }
  }
  return undefined
}

function shareBefore(before: string, after: string): Comparison | undefined {
  for (const [words, comparator] of SHARES) {
    const [all, whole = ''] = words.exec(before) ?? []
    if (all === undefined || (comparator === '=' && !LIMIT.test(after))) continue
    const subject = `${before.slice(0, -all.length).replace(AUXILIARY, '')}占${whole}`
    return { comparator, subject, isCount: false, isDecline: false }
  }
  if (BARE_RATE.test(before) && CLOSING.test(after)) {
    return { comparator: '=', subject: before, isCount: false, isDecline: false }
  }
  if (before !== '' && NAMED_BY_VALUE.test(after)) {
    return { comparator: '=', subject: before, isCount: true, isDecline: false }
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
