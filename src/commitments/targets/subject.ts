import { CONDITION, type Comparison } from './comparison-words.ts'
import { indicatorOf } from './indicator.ts'

/** What has been said before a value. */
export interface Before {
  /** The clause before, in the same sentence. */
  readonly context: string
  /** What the value before it is of, in its clause or in that one; `undefined` where there is none. */
  readonly indicator: () => string | undefined
}

/** `不少于20家企业通过认证`, `90%以上的企业通过认证`: who does what, said after their number. */
const COUNTED = /^(?:以上)?的?(?!以)\p{Script=Han}{4,}/u

/** `每年安排不低于5000万元专项资金`: what is given is said after its sum. */
const GIVING =
  /(?:安排|投入|设立|提供|筹集|发放|支持|建设|建成|培育|新增|遴选|组织|开展|推出|引进|举办|培训|认定|打造)$/

/** `按照每个县不少于2个的标准布设观测站`: what each shall have is said after the number. */
const EACH = /^每(?:个|户)?\p{Script=Han}{1,4}$/u
const BY_STANDARD = /^的标准(\p{Script=Han}{4,20})/u

const COMPARED_ONLY = /^(?:[比较占]|年均(?:增[长速]|提高|下降)$)/

/**
 * The indicator; of `比2020年提高` and of a bare value it is what the value before is of, of `占总数` and of a value that
 * is the first what the clause before names.
 */
export function subjectOf(comparison: Comparison, after: string, before: Before): string {
  const subject = indicatorOf(comparison, after)
  if (COMPARED_ONLY.test(subject)) {
    const whole = subject.startsWith('占') ? namedBefore(before) : ''
    return (before.indicator() ?? whole) + subject
  }
  if (GIVING.test(subject)) return indicatorOf({ ...comparison, isCount: true }, after)
  if (EACH.test(subject)) return subject + (BY_STANDARD.exec(after)?.[1] ?? '')
  if (subject !== '') return subject
  if (comparison.comparator === '>=' && COUNTED.test(after)) {
    return indicatorOf({ ...comparison, isCount: true }, after)
  }
  return before.indicator() ?? namedBefore(before)
}

/** An indicator that only says what it is compared with, `比2020年`, with what the value before is of. */
export const ofWhat = (indicator: string, before: Before): string =>
  COMPARED_ONLY.test(indicator) ? (before.indicator() ?? '') + indicator : indicator

const namedBefore = ({ context }: Before): string =>
  CONDITION.test(context) ? '' : indicatorOf({ subject: context, isCount: false }, '')
