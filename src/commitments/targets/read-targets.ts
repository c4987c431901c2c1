import type { TextRange } from '../../text/range.ts'
import { comparisonBefore, limitAfter } from './comparators.ts'
import { CONDITION, type Comparison } from './comparison-words.ts'
import { listedSubject } from './counts.ts'
import { readDoublings } from './doublings.ts'
import { readGradedCounts } from './graded-counts.ts'
import { shareOut } from './indicator.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import type { StatedTarget } from './stated-target.ts'
import { type Before, ofWhat, subjectOf } from './subject.ts'

/** Values that one comparison holds for: `80、250小时`, `98.0%、97.5%`, `5%至8%`; 百亿级 is a name. */
interface Values {
  readonly quantities: readonly Quantity[]
  readonly isSpan: boolean
  readonly range: TextRange
}

const BETWEEN_VALUES = /^(?:以上|以下|以内|左右)?[、和]$/
const BETWEEN_ENDS = /^(?:至|到|[-—–~～]+)$/

/** `砖瓦窑15条、4.3米焦炉`: what a size is part of the name of. */
const NAMED_BY_SIZE = /^(?!以上|以下|以内|左右)\p{Script=Han}{2}/u

/** `超过十年的电梯`: an attribute of what follows, unless that is what is counted. */
const OF_WHAT_FOLLOWS =
  /^(?:以上|以下|以内|左右)?的(?!比例\p{Script=Han}|标准|\p{Script=Han}{0,8}目标|[^，。；]{2,12}用于)/u

/** `超过一千人不满五千人的企业`, `超10亿元企业20家`: an attribute of what the clause ends with or counts. */
const ATTRIBUTE =
  /的(?!比例|\p{Script=Han}{0,8}目标)\p{Script=Han}{1,12}[，。；：]?$|^\p{Script=Han}{1,8}[0-9]+[个家户]/u

/** `按每百户不少于20平方米的标准补足`, `不少于20%的用地指标用于`: what has to be met or given. */
const STANDARD = /^(?:以上)?的(?:标准|[^，。；]{2,12}用于)/

/** `每超过一百人`, `可以降低`, `截至2022年达到`: a rate, a leave or what is already so, not a target. */
const NO_PROMISE = /每$|可以|可$|是指|罚|截至|目前|已经?(?:达|建|完成|有)/

/** `至少建成1个`. */
const AT_LEAST = /至少|最少/

const TIME = /^(?:年|个月|个?工作日|天|日|个?小时|分钟|秒)$/
const DURATION = /(?:时间|时限|周期|寿命|期限|工期|时长|年限|天数|提前量|时效|期)(?:指标)?$/
const INDEX = /(?:指数|系数|得分|评分|率|度|排名|值|PUE)(?:（[^）]*）)?$/

/** Code units around a value within which its comparison and its indicator stand, however long the clause. */
const REACH = 300

/** The targets that a clause states; `context` is the clause before it in the same sentence. */
export function readTargets(text: string, context = ''): readonly StatedTarget[] {
  const graded = readGradedCounts(text)
  if (graded.length > 0) return graded
  let from = 0
  let counted: string | undefined
  let stated: string | undefined
  const said: Before = {
    context,
    indicator: () => stated ?? readTargets(context).at(-1)?.indicator,
  }
  const targets = valuesIn(text).flatMap((values) => {
    const { start, end } = values.range
    const before = text.slice(Math.max(from, start - REACH), start)
    const after = text.slice(end, end + REACH)
    const comparison = comparisonOf(values, before, after, counted)
    const found = comparison ? statedBy(values, comparison, after, said) : []
    if (found.length > 0) {
      stated = found.at(-1)?.indicator
      from = end
      counted = comparison?.isCount ? (counted ?? before) : undefined
    }
    return found
  })
  const doubled = readDoublings(text).map((target) => ({
    ...target,
    indicator: ofWhat(target.indicator, said),
  }))
  return [...targets, ...doubled]
}

/** `counted` is what the first count of a list follows, when the value before this one was a count. */
function comparisonOf(
  { quantities }: Values,
  before: string,
  after: string,
  counted: string | undefined,
): Comparison | undefined {
  const subject = counted && listedSubject(counted, before, after)
  if (subject) return { comparator: '=', subject, isCount: true, isDecline: false }
  return comparisonBefore(before, quantities.at(-1)?.unit ?? '', after)
}

/** `万人拥有消防员3.9人`, `千人床位数`, `十万人口`: what a rate is counted by. */
const COUNTED_BY = /^[十百千万]+人(?:拥有|口|有|配备|[^，。；0-9]{1,10}[数率量])/u

/** `亿元以上技改项目1200项`, `30万千瓦及以上热电联产电厂`: the size of what a clause speaks of. */
const SIZE_UNIT = /[元米亩吨顷瓦里]$/u
const OF_THAT_SIZE = /^及?以[上下]的?(?!用于|资金|支持|投资)\p{Script=Han}{2,}/u
const GIVEN =
  /(?:安排|投入|设立|统筹|筹集|提供|发放|新增|拨付|减免|达到?|到|超过?|突破|[低少高多]于)$/u

/** Names (百亿级), sizes, what a rate is counted by, and years of the calendar are no amounts. */
const isAmount =
  (text: string) =>
  ({ value, unit, range }: Quantity): boolean =>
    text[range.end] !== '级' &&
    !isSizeOf(text, unit, range) &&
    !(unit === '年' && value >= 1900) &&
    !COUNTED_BY.test(text.slice(range.start))

const isSizeOf = (text: string, unit: string, { start, end }: TextRange): boolean =>
  SIZE_UNIT.test(unit) && OF_THAT_SIZE.test(text.slice(end)) && !GIVEN.test(text.slice(0, start))

function valuesIn(text: string): readonly Values[] {
  const groups: Values[] = []
  for (const quantity of quantitiesIn(text).filter(isAmount(text))) {
    const last = groups.at(-1)
    const between = last ? text.slice(last.range.end, quantity.range.start) : ''
    const isSpan = BETWEEN_ENDS.test(between)
    const isListed = BETWEEN_VALUES.test(between) && !isSize(quantity, last, text)
    if (last && (isSpan || isListed)) {
      const range = { start: last.range.start, end: quantity.range.end }
      groups[groups.length - 1] = { quantities: [...last.quantities, quantity], isSpan, range }
    } else groups.push({ quantities: [quantity], isSpan: false, range: quantity.range })
  }
  return groups
}

/** Whether a value after another is in another unit and only part of a name. */
function isSize({ unit, range }: Quantity, before: Values | undefined, text: string): boolean {
  const last = before?.quantities.at(-1)?.unit ?? ''
  return last !== '' && unit !== last && NAMED_BY_SIZE.test(text.slice(range.end))
}

function statedBy(
  values: Values,
  comparison: Comparison,
  after: string,
  before: Before,
): readonly StatedTarget[] {
  if (CONDITION.test(after) || (!comparison.isCount && OF_WHAT_FOLLOWS.test(after))) return []
  const unit = values.quantities.at(-1)?.unit ?? ''
  if (NO_PROMISE.test(comparison.subject) || isAttribute(comparison, after)) return []
  const subject = subjectOf(comparison, after, before)
  if (subject === '' || !fits(unit, subject, comparison)) return []
  const atLeast = comparison.comparator === '=' && AT_LEAST.test(comparison.subject)
  const indicators = values.isSpan ? [] : shareOut(subject, values.quantities.length)
  return values.quantities.map(({ value, range, unit: own }, index) => ({
    indicator: indicators[index] ?? subject,
    comparator: values.isSpan
      ? endOfSpan(comparison, index)
      : limitAfter(atLeast ? '>=' : comparison.comparator, value, unit, after),
    value: comparison.isDecline ? -value : value,
    unit: own || unit,
    range,
  }))
}

function isAttribute({ comparator, isCount }: Comparison, after: string): boolean {
  if (isCount || comparator === '+%' || comparator === 'rank<=') return false
  return ATTRIBUTE.test(after) && !STANDARD.test(after)
}

/** A stretch of time belongs to what has a duration, a bare number to an index, a rate or an order. */
function fits(unit: string, subject: string, { comparator }: Comparison): boolean {
  if (TIME.test(unit)) return DURATION.test(subject)
  return unit !== '' || comparator === 'rank<=' || INDEX.test(subject)
}

const endOfSpan = ({ comparator }: Comparison, index: number) => {
  if (comparator === '+%') return comparator
  return index === 0 ? '>=' : '<='
}
