import type { PlanDocument } from '../../document/model.ts'
import { toSource } from '../../text/clean-text.ts'
import type { TextRange } from '../../text/range.ts'

/** A body that the running text names. */
export interface MentionedAgency {
  readonly name: string
  /** In the source. */
  readonly range: TextRange
}

/** A leading group with its office or members, up to the verb that sets it up or calls on it. */
const LEADING_GROUP =
  /(?<=^|[\s，。；：（〔]|成立|建立|设立|发挥|(?<!自)由|在|向)(?:中国（\p{Script=Han}+）)?(?:(?!成立|建立|设立|发挥|(?<!自)由)\p{Script=Han}){4,20}?领导小组(?:办公室|各?成员单位)?/gmu

/** A body of a province, city or county: its tier, its remit, its kind; 常委会 and 办公厅 are none. */
const BODY =
  /(?<=^|[\n，。；、：（〔]|由|在|向|和|与|会同)[省市县](?![级场直属])(?:(?!或者|提请|及其|共同)\p{Script=Han}){2,10}?(?:厅|局|委(?![会员])|办(?![公法]))(?=[，。；、）〕（要和与将应负]|会同|牵头|配合|组织|制定|建立|按|等|具体|给予|保障|$)/gmu

/** Who is sent the document has no duty in it: 抄送：省委各部门，省政协办公厅。 */
const COPIED_TO = /^[ \t\u3000]*(?:抄送|抄报|主送|分送)[：:].*$/gm

/** The bodies that a document names outside its responsibility notes, each where it is first named. */
export function mentionedAgencies({ clean, tasks }: PlanDocument): readonly MentionedAgency[] {
  const notes = tasks.flatMap(({ note }) => (note ? [note.range] : []))
  const found = new Map<string, MentionedAgency>()
  const text = clean.text.replace(COPIED_TO, (line) => ' '.repeat(line.length))
  for (const pattern of [LEADING_GROUP, BODY]) {
    for (const { 0: name, index } of text.matchAll(pattern)) {
      const range = toSource(clean, { start: index, end: index + name.length })
      const isInNote = notes.some(({ start, end }) => start <= range.start && range.end <= end)
      if (!isInNote && !found.has(name)) found.set(name, { name, range })
    }
  }
  return [...found.values()]
}
