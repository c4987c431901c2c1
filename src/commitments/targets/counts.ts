import { CLOSING, PER } from './comparison-words.ts'
import { COUNTED } from './quantities.ts'

/** Verbs that bring things about, so that a number with them counts those. */
const MAKING =
  '(?:培育|培养|培训|建设|建成|新建|新改建|改扩建|创建|打造|形成|新增|净增|引进|引育|选育|获评|获批|入选|制定|制修订|制订|发展|认定|评选|组建|搭建|布局|实施|完成|遴选|推广|开展|支持|建立|改造|整治|惠及|研制|主导|参与|选树|扶持|降低|淘汰|投入|带动|铺设|修复|修缮|配备|配置|购置|增设|新设|招聘|招录|选派|设立|设置|安排|建有|设有|配有|统筹|拨付|选拔|资助|轮训|筹建|培养产生)'

/** Units of things, and not of money or measures. */
const THING = new RegExp(`^[十百千]?[万亿]*(?:${COUNTED})(?:（..?）)?$`)

/** Units that count or measure things that are made; shares, grades, ranks and times are none. */
const MADE = /[亩元吨]$|^[十百千]?[万亿]*(?:公里|公顷|平方米|千瓦|岁)$|元\/百?\p{Script=Han}+$/u

export const isCountable = (unit: string): boolean => THING.test(unit) || MADE.test(unit)

/** Verbs whose object may begin with how many: `推动500家企业开展贯标`. */
const REACHING =
  '(?:推动|组织|引导|帮助|指导|促成|争取|推荐|发布|出台|推出|攻克|突破|解决|办好|开通|开发|更新|更换|完善|投放|提供|招募|聘请|命名|评定|认证|开放|改扩建|举办|选择|选送|帮扶|采集|发动)'

const COUNT = new RegExp(`${MAKING}(?:出|了)?(?:约|近)?$`)
const REACHED = new RegExp(`${REACHING}(?:出|了)?(?:约|近)?$`)

/** `新建超硬材料、汽车零部件等6个国家质检中心`: some of those counted are named first. */
const NAMED_FIRST =
  /(?:建设|建成|新建|改扩建|创建|打造|布局|组建|设立)[^，。；：、]{2,20}、[^，。；：]{2,40}等$/

const COUNTED_THING = new RegExp(`${MAKING}[^，。；：]{2,30}$`)
const LIST_MARK = /^(?:以上|左右)?(?:、|和|以?及)(?=[^0-9，。；、][^，。；、]{1,15}$)/

/** `每千人口拥有执业医师3.2人`, `其中高效节水灌溉面积1000万亩`: what is measured, with its value right behind it. */
const MEASURED = new RegExp(
  `${PER}[^，。；：]{2,20}$|^其中[^，。；：]{2,20}(?:面积|规模|里程|产量|总量|产能)$`,
  'u',
)

/** `充电站2座和充电桩20个`: the last of a list comes. */
const LAST_OF_LIST = /^(?:和|以?及)[^0-9，。；、]{2,15}[0-9]/

const endsHere = (after: string): boolean => CLOSING.test(after) || LAST_OF_LIST.test(after)

const LISTED_BEFORE = /^(?:以上|左右)?[^，。；]*(?:、|和|以?及)$/

/** The verb of making that governs a count, with what stands before it: `累计建成` of `累计建成充电桩`. */
const VERB = new RegExp(`^.*?${MAKING}(?:[或和、]?${MAKING})*`)

/** `每个地级市至少拥有1个通用机场`: what each shall have. */
const EACH_HAS = /每个?\p{Script=Han}{1,12}(?:至少|最少)(?:应当?)?(?:拥有|保有|有)$/u

/** `力争3所高校进入百强`, `10个学科进入前1‰`: how many of those named after the value shall get somewhere. */
const WISHED = /^(?:力争|争取|确保|实现|其中)?$/
const GETTING =
  /^(?!口)(?:以上)?的?\p{Script=Han}{2,10}(?:进入|跻身|入选|入围|获评|获批|通过|达到|上市|建成|实现)/u

/** True when a value with this unit is that of the measured quantity right before it. */
export const isMeasured = (before: string, unit: string, after: string): boolean =>
  isCountable(unit) && MEASURED.test(before) && CLOSING.test(after)

/** True when a value with this unit counts what the words around it name. */
export function countBefore(before: string, unit: string, after: string): boolean {
  if (!isCountable(unit)) return false
  if (COUNT.test(before)) return true
  if (THING.test(unit) && (NAMED_FIRST.test(before) || EACH_HAS.test(before))) return true
  // 举办万人以上演唱会 is of a size.
  if (REACHED.test(before) && THING.test(unit) && !unit.endsWith('人')) return true
  if (WISHED.test(before) && THING.test(unit) && GETTING.test(after)) return true
  return endsHere(after) && (COUNTED_THING.test(before) || endsWithCount(before, unit))
}

/** What is already there, or only spoken of. */
const NO_MAKING =
  /现有|现存|共有|原有|拥有|[含共达为近约过超按至的第每各前后用有占]$|涉及|包括|其中|不得|不再|超过|不足|按照|根据/

/** `布设感知终端1.6万个。`: a clause that ends with how many of something it speaks of doing. */
const endsWithCount = (before: string, unit: string): boolean =>
  THING.test(unit) &&
  /\p{Script=Han}[^，。；：]{2,30}$/u.test(before) &&
  !NO_MAKING.test(before.replace(/^其中/, ''))

/**
 * What the next count of a list counts, or `undefined` when the list has ended: after `建成2个国家级、`
 * comes `5个省级中心`, after `建成充电站2座、` comes `充电桩20个`. `first` is what the list's first count follows.
 */
export function listedSubject(first: string, between: string, after: string): string | undefined {
  const verb = VERB.exec(first)?.[0]
  if (verb === undefined) return undefined
  if (LIST_MARK.test(between) && endsHere(after)) return verb + between.replace(LIST_MARK, '')
  return first === verb && LISTED_BEFORE.test(between) ? verb : undefined
}

/** `国家级、5个省级创新中心` names what the first number of a list counts: 国家级创新中心. */
export function firstOfList(words: string): string {
  if (LAST_OF_LIST.test(words)) return ''
  const [own = '', ...rest] = words.split(/(?:、|以?及|和)(?=[0-9])/)
  if (!own.endsWith('级')) return own
  return own + (/级([^级]+)$/.exec(rest.at(-1) ?? '')?.[1] ?? '')
}
