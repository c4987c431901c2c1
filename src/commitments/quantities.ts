import { chineseNumber } from '../document/grammar/chinese-number.ts'
import type { TextRange } from '../text/range.ts'

/** A number with its unit. */
export interface Quantity {
  readonly value: number
  /** As printed: `%`, `亿元`, `个`; empty for a bare number. */
  readonly unit: string
  /** Number and unit, in the text. */
  readonly range: TextRange
}

const CHINESE = '[一二三四五六七八九十百千万亿两零〇点]'
const COUNTED =
  '个|家|项|件|条|种|名|人|处|座|所|台|套|辆|户|场|届|批次|款|张|只|头|株|门|支|份|篇|宗|起|例'
const MEASURED =
  '元|吨|公里|千米|米|厘米|毫米|千克|公斤|摄氏度|℃|平方米|平方公里|立方米|亩|公顷|度|千瓦|千瓦时|升'
const TIME = '年|个月|个小时|个工作日|工作日|天|日|小时|分钟|秒'
const UNIT = `(?:%|％|‰|个?百分点|${TIME}|(?:[十百千]?[万亿])?(?:${COUNTED}|${MEASURED})|倍|分(?!之)|位|[万亿])`

const QUANTITY = new RegExp(
  `(?<![A-Za-z0-9.第])(?:([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(?![A-Za-z0-9\\p{Co}])(${UNIT})?|([百千])分之(${CHINESE}+)|(?!一(?:[^二三四五六七八九十百千万亿零〇]))(${CHINESE}+)(${UNIT}))`,
  'gu',
)

/** The numbers of a text that count or measure; ordinals (第3条), names (5G) and the article 一个 are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return Array.from(text.matchAll(QUANTITY)).flatMap((match) => {
    const [all, digits, unit = '', share, part = '', chinese, counted = ''] = match
    const range = { start: match.index, end: match.index + all.length }
    if (digits)
      return [{ value: Number(digits.replaceAll(',', '')), unit: unit.replace('％', '%'), range }]
    if (share) return [{ value: chineseValue(part), unit: share === '百' ? '%' : '‰', range }]
    return chinese ? [{ value: chineseValue(chinese), unit: counted, range }] : []
  })
}

/** Reads 三百、一万两千、一点五. */
function chineseValue(numeral: string): number {
  const [whole = '', decimals] = numeral.split('点')
  return decimals ? Number(`${wholeNumber(whole)}.${wholeNumber(decimals)}`) : wholeNumber(whole)
}

function wholeNumber(numeral: string): number {
  for (const [sign, factor] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['千', 1e3],
  ] as const) {
    const at = numeral.lastIndexOf(sign)
    if (at < 0) continue
    const above = at === 0 ? 1 : wholeNumber(numeral.slice(0, at))
    const below = numeral.slice(at + 1).replace(/^[零〇]+/, '')
    return above * factor + (below === '' ? 0 : wholeNumber(below))
  }
  return chineseNumber(numeral)
}
