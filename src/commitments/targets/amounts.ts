import { inDigits } from './in-digits.ts'
import { inOneUnit } from './one-unit.ts'
import { quantitiesIn } from './quantities.ts'

/** What a number only names: 《…》, 〔2022〕9号, 第三条, 十八届三中全会, the mark of an item, 12345热线. */
const NAME =
  /(?<![0-9.])1[0-9]{4}(?=”?(?:政务|便民|市民|服务|投诉|举报|消费|热线))|《[^《》]*》|〔[^〔〕]*〕[0-9]{0,4}号?|第(?![一二三四1234]季度|[一二三四五六七八九十0-9]{1,3}年)[一二三四五六七八九十百千零〇0-9]{1,8}|[一二三四五六七八九十]{1,3}届\p{Script=Han}{1,3}全会|（[一二三四五六七八九十]{1,4}）/gu

/** “双随机”, “30日”; a five-year plan is a time. */
const QUOTED = /“(?!十[一二三四五六七八九]五”)([^“”]*)”/g

/** Numerals and units of time: what 每月, 三年内 and 月探访率 have where others have 每季度, 五年内 and 周探访率. */
const NUMBERS = /(?:[0-9.]+|[一二三四五六七八九十百千万亿两零〇半]|[年季月周]|[当次翌]?日)+/g

const EVERY = /每([年季月周日])/g

/** What 每年 and the like stand for, in the units of `inOneUnit`. */
const PERIODS: Readonly<Record<string, string>> = {
  年: '12个月',
  季: '3个月',
  月: '1个月',
  周: '7日',
  日: '1日',
}

/** True for two texts that differ, and in nothing but numbers. */
export function differInNumbers(one: string, other: string): boolean {
  const from = inDigits(counting(one, other))
  const to = inDigits(counting(other, one))
  return from !== to && from.replace(NUMBERS, '#') === to.replace(NUMBERS, '#')
}

/** True for two texts that count and measure the same, in whatever order and whichever numerals. */
export const sameAmounts = (one: string, other: string): boolean =>
  amountsIn(counting(one, other)) === amountsIn(counting(other, one))

/**
 * What may count of a text, every period in one spelling: 年底 for 年年底, 三日 for 三天, 月 for 月度. What is quoted
 * is a name if it measures nothing, or if the other text quotes the same.
 */
function counting(text: string, other: string): string {
  return text
    .replace(QUOTED, (quoted: string, words: string) =>
      other.includes(quoted) || quantitiesIn(words).length === 0 ? '' : words,
    )
    .replace(NAME, '')
    .replaceAll('年年', '年')
    .replaceAll('天', '日')
    .replace(/([年季月])度/g, '$1')
}

/** The size of 千亿企业 and 百亩示范片, and no count. */
const SIZE = /^(?!.分之)[百千万亿]+.?$/

/** Parts of a year that a date names: 上半年, 第三季度. */
const PART_OF_YEAR =
  /[上下]半年|年初|年中(?=[，。；、前完])|(?:第|(?<=年))[一二三四1234]季度|(?<=月)[上中下]旬/g

function amountsIn(text: string): string {
  const amounts = quantitiesIn(text)
    .filter(({ range }) => !SIZE.test(text.slice(range.start, range.end)))
    .map((quantity) => (text[quantity.range.start - 1] === '每' ? '每' : '') + inOneUnit(quantity))
  const periods = Array.from(text.matchAll(EVERY), ([, period = '']) => `每${PERIODS[period]}`)
  return [...amounts, ...periods, ...(text.match(PART_OF_YEAR) ?? [])].sort().join()
}
