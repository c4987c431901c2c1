import type { Comparison } from './comparison-words.ts'
import { firstOfList } from './counts.ts'

/** A numeral, a date or a verb that an indicator's name does not begin with. */
const LEADING =
  /^(?:——|(?:完成)?“(?=[^”]*$)|[并且]?(?:应当?)?按照?(?=人均|每[百千万个户县乡镇村])|（[一二三四五六七八九十0-9]+）|[0-9]{1,2}[.．、](?![0-9])|（[^）]*(?:负责|牵头|落实|配合)）|(?:以上|以下|以内|左右)?(?:[、，和及]|$)|[到在]?(?:(?:20[0-9]{2}年?[—–~～至到-])?20[0-9]{2}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:底|末|期?间)?(?:以?前)?[、，]?)+|[0-9一两二三四五六七八九]年(?:之?内[、，]?|(?=惠及|累计|新增|建成))|(?:到?“十.五”、)*到?“十.五”(?:末|期间|时期)|分别(?=新增|增加|建)|(?:但是?|使(?!用)|将|把|让|其中|并|且|力争|争取|确保|推动|实现|努力|全面|严格|基本(?=[实完建达形消])|认真)+(?:执行|落实|实施|贯彻)?|执行)+/

const TRAILING =
  /(?:指标)?(?:分别|各|稳定|(?<![年人户])均|约|大约|近|都|一般|最高|最低|最长|最短|最多|最少|原则上|力争|要|应当|应|按照|基本|总体|逐步|不断|稳步|(?<![比较])20[0-9]{2}年(?:底|末)?(?:以?前)?)*$/

/** Where a value starts from: `由2020年的60%`, `从1.2%`. */
const BASELINE = /[由从](?:20[0-9]{2}年的?)?[0-9][^，。；]*$/

/** Where a measured quantity's name begins when its holders are listed before it. */
const MEASURE =
  /(?:平均|年均|人均|总体|综合|一次|抽检|监督|重点工程|(?:减排|排放)(?=总?量)|总|装机|产能|产量|产值|增加值|面积|里程)/

/** What a measured quantity's name ends with: listed names that do are whole. */
const MEASURED = /(?:[量率值数额]|面积|里程|规模|比重|比例|占比|强度)$/

/** The words for what a comparison compares, without dates and verbs; for a count or a name, with the words after the value. */
export function indicatorOf(
  { subject, isCount }: Pick<Comparison, 'subject' | 'isCount'>,
  after: string,
): string {
  const bare = subject
    .replace(/[，。；：、]+$/, '')
    .replace(BASELINE, '')
    .replace(/至少|最少/, '')
    .replace(/^.*：(?!占)|：(?=占)/, '')
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(/^[的、，]+/, '')
  if (!isCount) return bare
  const counted =
    /^(?:以上|左右|以内|(?!以上|左右|以内))的?((?!、)[^，。；：]*)/.exec(after)?.[1] ?? ''
  return bare + firstOfList(counted)
}

/**
 * Shares an indicator out among `count` values: `收获机械、拖拉机平均故障间隔时间` is two holders of one
 * measured quantity, `能耗和排放分别降低` two quantities that fall. What cannot be shared stays whole.
 */
export function shareOut(indicator: string, count: number): readonly string[] {
  const [, subject = indicator, change = ''] = SHARED_CHANGE.exec(indicator) ?? []
  const holders = subject.split(/、(?![^（]*）)|和(?=[^、]*$)/)
  const last = holders.at(-1) ?? ''
  const areWhole = change === '' && holders.every((holder) => MEASURED.test(holder))
  const measured = measuredPart(last, holders[0] ?? '')
  if (count < 2 || holders.length !== count || (measured + change === '' && !areWhole)) {
    return Array.from({ length: count }, () => indicator)
  }
  if (areWhole) return holders
  return holders.map((holder) => (holder === last ? holder : holder + measured) + change)
}

const SHARED_CHANGE = /^(.+?)分别((?:提高|提升|增长|增加|上升|下降|降低|减少)了?)$/

/**
 * What follows the last holder's own name, known by the ending that the holders share, by where measures begin, by Latin
 * letters, or because the names are as long and end alike: 铁路、水路货运量.
 */
function measuredPart(last: string, first: string): string {
  const ending = first.slice(-2)
  const at = last.indexOf(ending)
  if (ending.length === 2 && at >= 0) return last.slice(at + ending.length)
  const measure = MEASURE.exec(last) ?? LATIN.exec(last)
  if (measure) return last.slice(measure.index)
  const isAlike = first.length > 1 && last.charAt(first.length - 1) === first.at(-1)
  return isAlike ? last.slice(first.length) : ''
}

/** `汾渭平原PM2.5浓度`: a measured quantity that begins with its symbol. */
const LATIN = /(?<=\p{Script=Han})[A-Z][A-Za-z0-9.]*(?=\p{Script=Han}*(?:量|浓度|值|率))/u
