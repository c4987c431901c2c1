import { readBrackets } from '../../document/brackets.ts'
import type { TextRange } from '../../text/range.ts'

/** A body as a list names it; `range` is in the list's text. */
export interface ListedAgency {
  readonly name: string
  readonly range: TextRange
}

/** `等`, `等部门`, `等省级有关单位`: others are meant that are not named. */
const OPEN_END = /等(?:[省市县区](?:级|直))?(?:有关|相关)?(?:部门|单位|机构)?$/

/** `各区政府（含管委会，下同）`: who is meant besides. */
const INCLUDED = /[（〔]含[^（）〔〕]*[）〕]$/

/** `分管副省长、协管副秘书长`, `明确牵头部门的`: who of the government looks after it, and a case; neither is a body. */
const NO_BODY = /(?:[省市州县区]长|秘书长|的)$/

/** `各市、县（市、区）人民政府`: the governments of several tiers in one name. */
const TIERS_BEGUN = /^各(?:设区的?|地级|县级)?(?:自治)?[市州盟地县区旗](?:、[县区])?$/
const TIERS_GO_ON =
  /^(?:自治)?[市州盟县区旗](?:（[^）]*）)?(?:[市州盟县区旗]|党委(?:和|、)|人民政府|政府|党委|管委会)*(?=[、，]|等|$)/

/** What the name of a body ends with; `和` and `及` only separate after one, as in 科技部和财政部 but not in 文化和旅游部. */
const BODY_END =
  '(?:部|委|厅|局|办|署|院|社|行|会|中心|海关|政府|公司|机构|部门|单位|集团|中央|[区县市州]）?)'

const SEPARATOR = new RegExp(
  `[，；]|(?<!党委)、|(?<=党委)、(?!(?:人民)?政府)|(?:以及|及|会同)(?=.)|(?<=${BODY_END})(?<!党委(?=和(?:人民)?政府))(?:和|与)(?=[^、，]*${BODY_END})`,
  'g',
)

/** The names in a list such as `农业农村厅、省发展改革委等部门及各市（州）人民政府`. */
export function listedAgencies(text: string, offset = 0): readonly ListedAgency[] {
  const agencies: ListedAgency[] = []
  const { spans } = readBrackets(text)
  let bracket = 0
  let start = 0
  for (const { index, 0: separator } of [...text.matchAll(SEPARATOR), endOf(text)]) {
    while ((spans[bracket]?.end ?? Number.POSITIVE_INFINITY) <= index) bracket++
    if ((spans[bracket]?.start ?? Number.POSITIVE_INFINITY) < index) continue
    const part = text.slice(start, index)
    if (TIERS_BEGUN.test(part) && TIERS_GO_ON.test(text.slice(index + separator.length))) continue
    const name = part.replace(INCLUDED, '').replace(OPEN_END, '').trim()
    const begin = offset + start + part.indexOf(name)
    if (name !== '' && !NO_BODY.test(name))
      agencies.push({ name, range: { start: begin, end: begin + name.length } })
    start = index + separator.length
  }
  return agencies
}

const endOf = (text: string) => ({ index: text.length, 0: '' })
