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

const NEARLY = '(?:约|近|大约)?'
const AMONG = '(?:全国|全省|全市|全球|世界|国内|国际|西部|中部|东部|同类城市)?'

const RANK = new RegExp(`(?:稳定在|保持在?|位居|位列|进入|跻身|排名|居于?|列)?(?:${AMONG})前$`)

const RISE = /(?:提高|提升|增长|增加|上升|扩大)了?$/
const DECLINE = /(?:下降|降低|减少|压减|压缩|缩短|缩减)了?$/

const compared = (words: string) => new RegExp(`(?:分别)?(?:${words})${NEARLY}${AMONG}$`)

/** Words of comparison with the sign they stand for, a longer one before its part. */
const COMPARED: readonly (readonly [RegExp, Comparator])[] = [
  [compared('不低于|不少于|不小于|不得低于|不得少于|至少'), '>='],
  [compared('不超过|不高于|不大于|不多于|不得超过|不得高于|控制在|控制到'), '<='],
  [compared('(?:降低|下降|压缩|压减|缩短|减少|降|减)(?:到|至)'), '<='],
  [compared('超过|突破|大于|高于|多于|超'), '>'],
  [compared('低于|小于|少于'), '<'],
  [compared('(?:提高|提升|增加|增长|扩大|上升|增|升|发展)(?:到|至)'), '>='],
  [compared('达到|达|稳定在|保持在|维持在|保持'), '>='],
]

/** Verbs that bring things about, so that a number after them counts those. */
const MAKING =
  '(?:培育|培养|建设|建成|新建|创建|打造|形成|新增|引进|制定|制修订|制订|发展|认定|评选|组建|搭建|布局|实施|完成|遴选|推广|开展|支持|建立|改造|研制|主导|参与制定|选树|扶持)'

const COUNT = new RegExp(`${MAKING}(?:出|了)?${NEARLY}$`)
const COUNTED_THING = new RegExp(`${MAKING}\\p{Script=Han}{2,16}$`, 'u')
/** Units that count things one by one. */
const COUNTER = /[个家项件条种名人处座所台套户款张支]$/
const CLOSING = /^(?:以上|左右)?[，。；、）]?$/

/** A share that is part of a name: `节能65%设计标准`, `100%覆盖`. */
const NAMED_BY_VALUE = /^[^，。；、以的至]{0,6}(?:标准|要求|目标|覆盖|达标|普及|合格|到位)/

/** The comparison that leads up to a value of the given unit, if one does. */
export function comparisonBefore(
  before: string,
  unit: string,
  after: string,
): Comparison | undefined {
  const plain = { isCount: false, isDecline: false }
  const rank = /^[位名]?$/.test(unit) ? RANK.exec(before) : null
  if (rank) return { ...plain, comparator: 'rank<=', subject: before.slice(0, rank.index) }
  if (/%|百分点|倍/.test(unit)) {
    const isDecline = DECLINE.test(before)
    if (isDecline || RISE.test(before)) {
      return { comparator: '+%', subject: before, isCount: false, isDecline }
    }
  }
  for (const [words, comparator] of COMPARED) {
    const found = words.exec(before)
    if (found) return { ...plain, comparator, subject: before.slice(0, found.index) }
  }
  const isCount = COUNT.test(before) || (COUNTED_THING.test(before) && CLOSING.test(after))
  if (isCount && COUNTER.test(unit)) {
    return { ...plain, comparator: '=', subject: before, isCount: true }
  }
  if (unit === '%' && before !== '' && NAMED_BY_VALUE.test(after)) {
    return { ...plain, comparator: '=', subject: before, isCount: true }
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
