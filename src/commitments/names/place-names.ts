import type { PlanDocument } from '../../document/model.ts'
import type { TextRange } from '../../text/range.ts'

/** A place that a text names; `range` is in the text. */
export interface PlaceInText {
  readonly name: string
  readonly range: TextRange
}

/** A place named in full at the head of a title, the document's own or a cited one: 《某某省…, 《某某市…. */
const TITLED =
  /(?<=^|《)(?:(\p{Script=Han}{1,2}[^\P{Script=Han}强立])(?:省|自治区)|(\p{Script=Han}{1,2}[^\P{Script=Han}强城])市(?![场民政容区]))/gu

const NATIONAL = /^(?:国家|全国|中国|中央)$/

/** Verbs and particles after which a name begins and which no name contains. */
const BEFORE_NAME =
  '加快|推进|推动|适应|监督|突出|保障|根据|鼓励|健全|完善|提高|探索|指导|联动|整合|保护|贯彻|执行|规范|负责|进行|管理|调整|明确|带动|委托|处理|确定|使用|体现|优化|配合|接受|简称|协调|解决|从事|创建|包括|做好|安排|返还|为|到|驻|将|因|依托|建立|支持|建设|围绕|服务|融入|对接|深化|促进|打造|立足|加强|发挥|落实|抢抓|聚焦|参与|实施|开展|共建|强化|提升|构建|形成|培育|布局|以|在|与|和|及|或|向|对|由|的|等'

/** Words that make a region one of a kind and no place: 国家级新区, 重点城市群. */
const GENERIC =
  '国家级?|省级|重点|各|跨|本|相关|我|有关|现代|特色|产业|城镇|核心|战略|优势|沿江|沿海|沿边|生态|科创|创新|物流|旅游|经济|市级|县级|一批|区域|新建|老|山|城|中小|开放|绿色|数字|智慧|城市|县城|省会|高铁|视线|高压|输电|公共|架空|主要'

const REGION_KIND =
  '都市圈|城市群|(?:双城)?经济圈|经济带|大湾区|新区|高新区|经开区|自由贸易港|走廊|三角洲'

const REGION = new RegExp(
  `(?<=^|[\\s，。、；：“（]|${BEFORE_NAME})(?!${GENERIC})(?:(?!${BEFORE_NAME}|${REGION_KIND})\\p{Script=Han}){2,8}(?:${REGION_KIND})|中国（\\p{Script=Han}+）自由贸易试验区`,
  'gu',
)

/** One-character names of provinces, GB/T 2260 and by-names, that are no words of their own. */
export const BY_NAMES = '京津冀晋蒙辽黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川藏陕甘滇黔'

/** Side by side they name a region. */
const REGION_BY_NAMES = new RegExp(`[${BY_NAMES}]{2,}|港澳台?`, 'g')

/** `长江上游`, `黄河流域`: a river before the part of it that is meant. */
const RIVER =
  /(?<=^|[\s，。、；：“（]|加强|推进|推动|建成|建设|加快|促进|筑牢|的|在|和|与)([^\P{Script=Han}各跨重主大内将对江]\p{Script=Han}?[江河])(?=流域|上游|中游|下游|沿岸|干流|经济带)/gu

/**
 * The names of the place that a document speaks for: as the workspace gives it, if the text has that name,
 * and those that titles begin with.
 */
export function placeNamesOf({ jurisdiction = '', title, clean }: PlanDocument): readonly string[] {
  const titled = [title, clean.text].flatMap((text) =>
    Array.from(text.matchAll(TITLED), ([, province, city]) => province ?? city ?? ''),
  )
  const stated = clean.text.includes(jurisdiction) ? [jurisdiction] : []
  const names = new Set([...stated, ...titled])
  return [...names].filter((name) => name.length > 1 && !NATIONAL.test(name))
}

/** The places that a text names: `known` ones, regions, provinces side by side, rivers; the longest name where several begin. */
export function placesIn(text: string, known: readonly string[]): readonly PlaceInText[] {
  const found = [
    ...known.flatMap((name) =>
      occurrences(text, new RegExp(`(${escaped(name)}(?:省|自治区|市(?!场))?)`, 'g')),
    ),
    ...occurrences(text, REGION),
    ...occurrences(text, REGION_BY_NAMES),
    ...occurrences(text, RIVER),
  ].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  const places: PlaceInText[] = []
  for (const place of found) {
    if (place.range.start >= (places.at(-1)?.range.end ?? 0)) places.push(place)
  }
  return places
}

function occurrences(text: string, pattern: RegExp): readonly PlaceInText[] {
  return Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({
    name,
    range: { start: index, end: index + name.length },
  }))
}

/** A name as a pattern of nothing but itself. */
export const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
