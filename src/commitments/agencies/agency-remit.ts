import { BRANCHES, REMITS } from './agency-table.ts'

const BODY = '(?:部|委|厅|局|办|署|院|社|会|中心)'

/** Tier of government before a name; 市场 is no city. */
const TIER =
  /^(?:中国|国家(?!安全(?:部|厅|局)$)|国务院|全国|中央|省委|市委|县委|区委|州委|自治区党委|省|市(?!场)|县|区|州|自治区)(?:人民政府|政府)?(?=.{2})/

/** A place with its tier before a name: 某某省教育厅. */
const PLACE =
  /^\p{Script=Han}{2,4}?(?:省|自治区|市(?!场)|自治州|州)(?=\p{Script=Han}{2,}(?:部|委|委员会|厅|局|办|办公室)$)/u

/** The levels of courts and procuratorates: 最高人民法院, 市中级法院. */
const LEVEL = /^(?:最高|高级|中级|基层)(?=人民法院|法院|人民检察院|检察院)/

const SUFFIX = /总?(?:委员会|办公室|中心|[部委厅局办署院社会])$/

const TWO_NAMES = new RegExp(`^([省市县区州])(.+${BODY})\\1(?!场)(.+${BODY})$`)

const TWO_NAMES_BRACKETED = new RegExp(`^(.+${BODY})（(.+${BODY})）$`)

const YOUTH_LEAGUE = /^共青团|^团[省市县区州]委$/

const LOCAL_GOVERNMENTS = /^(?:地方)?(?:各|相关|有关).*(?:政府|[区县市州])(?:管委会)?$/

/** Remit of `地方各级人民政府`, `各市（州）人民政府`, `各区（市）县`. */
const LOCAL = '地方政府'

/** `质量强省工作领导小组`, its office and its members; 质量强省 and 质量强市 are the same cause. */
const LEADING_GROUP =
  /^(?:[^省市强]{2,3}省)?[省市县区州]?(.+?)(?:工作|建设)?(?:协调(?:推进)?)?领导小组(.*)$/
/** `质量强省办`: the office of such a group. */
const GROUP_OFFICE = /^[省市县区州](.+强[省市县区州])办$/

const GROUP = '领导小组'

/** The names that one body goes by: `市甲局市乙委` and `省甲局（省乙办）` are one body each. */
function namesOf(agency: string): readonly string[] {
  const [, tier = '', first, second] = TWO_NAMES.exec(agency) ?? []
  if (first && second) return [tier + first, tier + second]
  const [, name, other] = TWO_NAMES_BRACKETED.exec(agency) ?? []
  return name && other ? [name, other] : [agency]
}

/**
 * What a body is for, its tier of government and the kind of body taken off: `国家发展改革委`,
 * `省发展改革委` and `发展改革局` are 发展改革.
 */
function remitOf(name: string): string {
  if (YOUTH_LEAGUE.test(name)) return '共青团'
  if (LOCAL_GOVERNMENTS.test(name)) return LOCAL
  const [, cause, part = '办公室'] = LEADING_GROUP.exec(name) ?? GROUP_OFFICE.exec(name) ?? []
  if (cause) return `${cause.replace(/强[国省市县区州]$/, '强')}${GROUP}${part.replace(/^各/, '')}`
  const branch = /地方金融/.test(name)
    ? undefined
    : BRANCHES.find((central) => name.includes(central))
  if (branch) return branch
  const bare = name.replace(PLACE, '').replace(TIER, '').replace(LEVEL, '')
  if (/(?:法|检察)院$/.test(bare)) return bare
  const core = bare.replace(SUFFIX, '')
  return core.length >= 2 ? core : bare
}

/** The remits of a body, one for each of its names. */
export const remitsOf = (agency: string): readonly string[] => namesOf(agency).map(remitOf)

/** True when two bodies of different tiers share one of their remits. */
export const shareRemit = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((remit) => other.some((another) => isSame(remit, another)))

/** As `shareRemit`, by name. */
export const sameRemit = (one: string, other: string): boolean =>
  shareRemit(remitsOf(one), remitsOf(other))

function isSame(one: string, other: string): boolean {
  if (one.includes(GROUP) || other.includes(GROUP)) return one === other
  if (isShort(one, other) || isShort(other, one)) return true
  return REMITS.some((names) => names.includes(one) && names.includes(other))
}

/** True when `short` abbreviates `long` as Chinese does: its characters in order, the first one first (工信, 工业和信息化). */
function isShort(short: string, long: string): boolean {
  // 金融监管 is a central body's, whatever else is done about 金融 a local one's.
  if (short === '金融') return long === short
  if (short[0] !== long[0]) return false
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}
