import type { Edit } from '../comparison.ts'
import { subjectOf } from './subject.ts'

/** Words for the tier of government that acts, and for taking part in what another tier runs. */
const TIERS: readonly RegExp[] = [
  /国家(?!秘密|安全(?!部)|利益|标准|规定|有关|法律|级|机密|通用)|全国(?!前)|中央|国务院(?!的?规定)/,
  /省级|市级|县级(?!市)|乡镇/,
  /各地|各级|地方(?!特色|标准|志|性|品牌|政府规章|金融|储备|财政)/,
  /市（州）|各市|各州|各县|各区/,
  /申报(?!材料|人|表)|参与(?!权|度|率|人|者|方)|配合/,
  /有关部门|各部门/,
]

/** The name of a body at the beginning of a text. */
const BODY =
  /^\p{Script=Han}{0,12}?(?:部门|机关|总局|总署|委员会|协会|商会|法院|检察院|管委会|人民政府|发展改革委|信息化部|[省市县]\p{Script=Han}{2,8}[局厅委办])/u

/** A tier of government, with the word that an edit takes along. */
const TIER = /^[由经报向]?[省市州县区乡镇]级?$/

/** 全国利用率 becomes 全省利用率: where a measure holds, and not who acts. */
const OWN_AREA = /全[省市州县区]/

const QUOTED = /“[^”]*”|《[^》]*》/g

/** Characters after an edit that may complete the name it begins: 市场监督管理|部门. */
const REST = 6

/** Bodies that an article names because it must name someone. */
const ANYBODY = /^(?:政府|各级|各地|各有关|有关|县级以上)/

/** True where `local` says in its opening which body acts, and `base` says nothing or another. */
export function subjectChanged(base: string, local: string): boolean {
  const body = subjectOf(local)
  return body !== '' && !ANYBODY.test(body) && body !== subjectOf(base)
}

/** True where the edits change who acts: the tier of government, the body, or whether one only takes part. */
export function actorChanged(edits: readonly Edit[]): boolean {
  const come = textOf(edits, 'insert')
  const gone = textOf(edits, 'delete').replace(OWN_AREA.test(come) ? '全国' : '', '')
  return TIERS.some((tier) => tier.test(gone) !== tier.test(come)) || bodyReplaced(edits)
}

function textOf(edits: readonly Edit[], op: Edit['op']): string {
  return edits.flatMap((edit) => (edit.op === op ? [edit.text.replace(QUOTED, '')] : [])).join('\n')
}

/** A tier or a body's name is replaced by another. */
function bodyReplaced(edits: readonly Edit[]): boolean {
  return edits.some(({ op, text }, at) => {
    const before = edits[at - 1]
    if (op !== 'insert' || before?.op !== 'delete') return false
    const rest = edits[at + 1]?.text.slice(0, REST) ?? ''
    if (TIER.test(before.text) && TIER.test(text)) return true
    return BODY.test(before.text + rest) && BODY.test(text + rest)
  })
}
