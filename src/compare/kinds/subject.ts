import type { Edit } from '../comparison.ts'

/** Who acts, before what an article says of it: `海关、商务等部门应当`. */
const SUBJECT =
  /^(?:（\p{Script=Han}+）)?([^，。；：]{2,40}?(?:部门|机关|委员会|协会|商会|机构|政府|[局厅委办院]))(?:应当|可以|不得|负责|会同|组织|按照|依法)/u

/** The body that a clause of an article names in its opening; empty where it names none. */
export const subjectOf = (text: string): string => SUBJECT.exec(text)?.[1] ?? ''

/** The edits behind the bodies that both clauses open with: what is done, without who does it. */
export function withoutSubjects(
  base: string,
  local: string,
  edits: readonly Edit[],
): readonly Edit[] {
  const from = subjectOf(base).length
  const to = subjectOf(local).length
  if (from + to === 0) return edits
  let i = 0
  let j = 0
  return edits.filter(({ op, text }) => {
    const isSubject = op === 'insert' || op === 'move-in' ? j < to : i < from
    if (op !== 'insert' && op !== 'move-in') i += text.length
    if (op !== 'delete' && op !== 'move-out') j += text.length
    return op === 'equal' || !isSubject
  })
}
