import { inDigits } from './in-digits.ts'
import { quantitiesIn } from './quantities.ts'

/** What a number only names: 《…》, “…” but a five-year plan, 〔2022〕9号, 第三条, 十八届三中全会, the mark of an item. */
const NAME =
  /“(?!十[一二三四五六七八九]五”)[^“”]*”|《[^《》]*》|〔[^〔〕]*〕[0-9]{0,4}号?|第(?![一二三四1234]季度|[一二三四五六七八九十0-9]{1,3}年)[一二三四五六七八九十百千零〇0-9]{1,8}|[一二三四五六七八九十]{1,3}届\p{Script=Han}{1,3}全会|（[一二三四五六七八九十]{1,4}）/gu

/** Numerals and units of time: what 每月, 三年内 and 月探访率 have where others have 每季度, 五年内 and 周探访率. */
const NUMBERS =
  /(?:[0-9.]+|[一二三四五六七八九十百千万亿两零〇半]|年度?|季度?|月度?|周|天|[当次翌]?日)+/g

const EVERY = /每(?:半年|年|季度|月|周|日|天)/g

/** True for two texts that differ, and in nothing but numbers. */
export function differInNumbers(one: string, other: string): boolean {
  const from = inDigits(one.replace(NAME, ''))
  const to = inDigits(other.replace(NAME, ''))
  return from !== to && from.replace(NUMBERS, '#') === to.replace(NUMBERS, '#')
}

/** True for two texts that count and measure the same, in whatever order and whichever numerals. */
export const sameAmounts = (one: string, other: string): boolean =>
  amountsIn(one) === amountsIn(other)

/** The size of 千亿企业 and 百亩示范片, and no count. */
const SIZE = /^(?!.分之)[百千万亿]+.?$/

function amountsIn(text: string): string {
  const counting = text.replace(NAME, '')
  const amounts = quantitiesIn(counting)
    .map(({ range }) => counting.slice(range.start, range.end))
    .filter((amount) => !SIZE.test(amount))
  return [...amounts.map(inDigits), ...(counting.match(EVERY) ?? [])].sort().join()
}
