import { CLOSING, COMPARING_WORDS, type Comparator, type Comparison } from './comparison-words.ts'

/** `达到销售总量的20%`, `占总数的20%以上`, `占国土面积18%以上`: the share of a whole. */
const SHARES: readonly (readonly [RegExp, Comparator])[] = [
  ...[['至少应?当?占', '>='] as const, ...COMPARING_WORDS, ['占', '='] as const].map(
    ([words, comparator]) =>
      [
        new RegExp(`(?:分别)?(?:${words})((?:(?!(?<!所)占)[^，。；、0-9]){2,20})的$`),
        comparator,
      ] as const,
  ),
  [/占((?:(?!占)[^，。；、0-9的]){2,20})$/, '='],
]

/** What may stand between the part and `占` or the comparison: `农民至少应当占`. */
const AUXILIARY = /(?:至少|最多|一般|均|应当|应|按照?|占)*$/

/** A share by name needs its whole no more: `公益广告总量占比不低于广告数量的30%`. */
const NAMED_SHARE = /(?:率|比例|比重|占比|份额)$/

/** A rate that its value follows without a word: `公开率100%`. */
const BARE_RATE = /(?:率|比例|比重|占比|[涨增降]幅|增速)$/
const LIMIT = /^(?:以上|以下|以内|左右)/

/** `公益金55%以上用于养老服务`: how much of a fund goes where. */
const FUND = /(?:[金款费]|资金|经费|收入|收益|支出|预算|投资|指标|额度)$/
const USE = /^(?:以上|以下|以内|左右)?用于\p{Script=Han}{2,}/u

/** A share that is part of a name: `节能65%设计标准`, `100%覆盖`. */
const NAMED_BY_VALUE = /^[^，。；、以的至]{0,6}(?:标准|要求|目标|覆盖|达标|普及|合格|到位)/

/**
 * `按照不低于职工总数1.5%的比例安排残疾人`: the words before the value name the whole, those after it the part;
 * a bare verb after it leaves the part to what stands before 按照: `养护工程按照总里程7%的比例安排实施`.
 */
const QUOTA = /按照?(?:每年)?(?:(不低于|不少于)|(不超过|不高于))?([^，。；、0-9]{2,20})的?$/
const QUOTA_AFTER = /^(?:以上)?的?比例(?!加处|交纳|缴纳|支付|收取)([^，。；]{2,20})/
const BARE_VERB = /^(?:安排|组织|实施|执行|落实|配置|配建|设置|控制|确定)+$/

/** `推动80%以上规模以上企业建立制度`: how many of those named after the value shall do something. */
const HOLDERS_BEFORE = /(?:^|推动|实现|力争|确保|带动|引导|覆盖)$/
const HOLDERS_AFTER = /^以上的?\p{Script=Han}{4,}/u

/** `航空服务覆盖93%的县级行政单元`. */
const COVERED_AFTER = /^(?:以上)?的\p{Script=Han}{2,}/u

/** The share that a value is, by the words around it. */
export function shareBefore(before: string, after: string): Comparison | undefined {
  const ofWhole = quotaBefore(before, after) ?? partBefore(before, after)
  if (ofWhole) return ofWhole
  const plain = { comparator: '=', subject: before, isDecline: false } as const
  if (BARE_RATE.test(before) && CLOSING.test(after)) return { ...plain, isCount: false }
  if (FUND.test(before) && USE.test(after)) return { ...plain, isCount: true }
  if (HOLDERS_BEFORE.test(before) && HOLDERS_AFTER.test(after)) return { ...plain, isCount: true }
  if (before.endsWith('覆盖') && COVERED_AFTER.test(after)) return { ...plain, isCount: true }
  if (before !== '' && NAMED_BY_VALUE.test(after)) return { ...plain, isCount: true }
  return undefined
}

function quotaBefore(before: string, after: string): Comparison | undefined {
  const named = QUOTA_AFTER.exec(after)?.[1]
  const [all = '', least, most, whole] = QUOTA.exec(before) ?? []
  if (!named || !whole) return undefined
  const holder = before.slice(0, -all.length).replace(AUXILIARY, '')
  const part = BARE_VERB.test(named) ? holder : named
  const comparator = least ? '>=' : most ? '<=' : '='
  return { comparator, subject: `${part}占${whole}的比例`, isCount: false, isDecline: false }
}

function partBefore(before: string, after: string): Comparison | undefined {
  for (const [words, comparator] of SHARES) {
    const [all, whole = ''] = words.exec(before) ?? []
    if (all === undefined || (comparator === '=' && !LIMIT.test(after))) continue
    const part = before.slice(0, -all.length).replace(AUXILIARY, '')
    const subject = NAMED_SHARE.test(part) ? part : `${part}占${whole}`
    return { comparator, subject, isCount: false, isDecline: false }
  }
  return undefined
}
