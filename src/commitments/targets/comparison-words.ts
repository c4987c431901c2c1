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

/** What an amount is counted by: `每千名老年人`, `每人每月`. */
export const PER =
  '(?:每[百千万]{1,2}名?(?:\\p{Script=Han}{0,4}(?:老年人|老人|人口|儿童|居民|学生|婴幼儿)|人)|每(?:人|户|床|亩|次|件|公里|平方米|立方米|年|月|天|日|学年){1,2}(?:每[年月天日])?)'

/** Words between a comparison and its value: `达到约`, `提高到2025年的`, `位居全国`, `达到每千人`. */
export const BETWEEN = `(?:20[0-9]{2}年的)?(?:约|近|大约)?(?:全国|全省|全市|全球|世界|国内|国际|西部|中部|东部|同类城市)?(?:${PER})?`

/** What follows a value that ends its phrase. */
export const CLOSING = /^(?:以上|以下|以内|左右)?(?:[，。；、）]|$)/

/** `满一年的，`, `达到五成之日起`: a condition, not a target. */
export const CONDITION = /^[^，。；]*之日起?|^(?:以上|以下|以内|左右)?或者?|的[，。；：、]?$/
/** Words of comparison with the sign they stand for, a longer one before its part. */
export const COMPARING_WORDS: readonly (readonly [string, Comparator])[] = [
  ['不低于|不少于|不小于|不得低于|不得少于|至少|≥', '>='],
  ['不超过|不高于|不大于|不多于|不得超过|不得高于|控制在|控制到|≤', '<='],
  ['(?:降低|下降|压缩|压减|压降|缩短|减少|降|减)(?:到|至)', '<='],
  ['超过|突破|大于|高于|多于|超', '>'],
  ['低于|小于|少于', '<'],
  ['(?:提高|提升|增加|增长|扩大|上升|增|升|发展)(?:到|至)', '>='],
  ['达到|(?<![雷马传送表直下通抵转发])达(?!标)|稳定在|保持在|维持在|保持', '>='],
]
