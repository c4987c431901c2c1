import { DUTY_LABEL, isListOfOffices, officesIn } from '../../document/office-words.ts'
import type { TextRange } from '../../text/range.ts'

/** What a body has to do: lead, support the lead, or answer for its own part. */
export type AgencyRole = 'lead' | 'supporting' | 'responsible'

/** One statement of a responsibility note: a list of bodies and what they have to do. */
export interface Duty {
  readonly list: string
  /** Where the list stands in the note's text. */
  readonly range: TextRange
  readonly role: AgencyRole
  /** The duty holds for all tasks below the note, not for the note's own. */
  readonly isForAllBelow: boolean
}

const LABEL = `${DUTY_LABEL}[：:]`
const LABELLED = new RegExp(`^${LABEL}`)

/** A statement ends at a semicolon, a full stop, or before a label such as `配合单位：` or `，完成时限：`. */
const STATEMENT = new RegExp(
  `[^；;。\\s](?:(?!${LABEL}|(?<=，)\\p{Script=Han}{2,8}[：:])[^；;。\\s])*`,
  'gu',
)

/** `等按职责分工负责`, `牵头`, `负责具体实施`, `按职责分工推进`: the duty that closes a list. */
const PREDICATE =
  /按(?:照)?(?:各自)?(?:职责|职能)(?:分工)?(?:推进|抓好?落实|组织推进)?$|(?:按(?:照)?(?:各自)?(?:职责|职能)(?:分工)?|分工|分头|分别|共同|具体|统筹)*(?:负责|牵头|主办|承办|配合|协办|参与|参加|协助|落实|实施)(?:负责|配合|落实|具体|组织|实施|推进|工作)*$/

const FOR_ALL_BELOW = /^(?:以下|具体)(?:各项)?(?:措施|任务|工作)?均?(?:需|由|涉及)/

/** `具体任务均涉及市人民政府，不再列出，下同`: what says so instead of a duty. */
const NOT_REPEATED = /，(?:不再[^，]{1,8}|下同)(?:，下同)?$/

const BEFORE_LIST = /^由/

/** `列首位的为牵头单位，下同`: the first of a list leads, in this note or from here on. */
const FIRST_LEADS =
  /[，；;。（]?(?:(?:列|排)[^，；;。]{0,20}?(?:首位?|第一(?:位|者)?)的?|第一责任(?:单位|部门))为牵头(?:单位|部门)(，下同)?）?/

const BRACKETED = /^([（(〔【［[])(.*)[）)〕】］\]]$/s

/** True when a note says that the first body of a list leads: `here`, or `onwards` for the notes after it too. */
export function firstLeads(note: string): 'here' | 'onwards' | undefined {
  const found = FIRST_LEADS.exec(note)
  return found ? (found[1] ? 'onwards' : 'here') : undefined
}

/** The statements of a note, in or out of brackets; empty when the text gives no duty to anyone. */
export function readDuties(note: string): readonly Duty[] {
  const [, bracket = '', inner = note] = BRACKETED.exec(note) ?? []
  if (bracket !== '' && !/[：:。]/.test(inner) && isListOfOffices(inner)) {
    const { start, end } = officesIn(inner)
    const range = { start: bracket.length + start, end: bracket.length + end }
    return [{ list: inner.slice(start, end), range, role: 'responsible', isForAllBelow: false }]
  }
  const remark = FIRST_LEADS.exec(inner)
  const stated = remark ? inner.slice(0, remark.index) : inner
  const statements = Array.from(stated.matchAll(STATEMENT), ({ 0: list, index }) => ({
    list,
    duties: readStatement(list, bracket.length + index),
    range: { start: bracket.length + index, end: bracket.length + index + list.length },
  }))
  if (statements.every(({ duties }) => duties.length === 0)) return []
  // `省科技厅、省财政厅；各市政府负责`: what closes the last list holds for those before it.
  return statements.flatMap(({ list, duties, range }): readonly Duty[] =>
    duties.length === 0 && isListOfOffices(list)
      ? [{ list, range, role: 'responsible', isForAllBelow: false }]
      : duties,
  )
}

function readStatement(statement: string, offset: number): readonly Duty[] {
  const label = LABELLED.exec(statement)
  const duties: Duty[] = []
  const begin = label?.[0].length ?? 0
  let start = begin
  const add = (end: number, role: AgencyRole) => {
    const lead = FOR_ALL_BELOW.exec(statement.slice(start))
    const skipped = lead?.[0].length ?? BEFORE_LIST.exec(statement.slice(start))?.[0].length ?? 0
    const list = statement.slice(start + skipped, end)
    const range = { start: offset + start + skipped, end: offset + end }
    if (list !== '') duties.push({ list, range, role, isForAllBelow: lead !== null })
  }
  for (const { 0: part, index } of statement.slice(begin).matchAll(/[^，]+/g)) {
    const predicate = PREDICATE.exec(part)
    if (!predicate) continue
    const role = roleIn(predicate[0])
    const labelled = index === 0 && role === 'responsible' && label !== null
    add(begin + index + predicate.index, labelled ? roleIn(label[0]) : role)
    start = begin + index + part.length + 1
  }
  const unsaid = FOR_ALL_BELOW.test(statement) && duties.length === 0
  const end = unsaid ? NOT_REPEATED.exec(statement)?.index : undefined
  if (end !== undefined) add(end, 'responsible')
  if (label && start < statement.length) add(statement.length, roleIn(label[0]))
  return duties
}

function roleIn(words: string): AgencyRole {
  if (/牵头|主办|主责/.test(words)) return 'lead'
  return /配合|协办|参与|参加|协助/.test(words) ? 'supporting' : 'responsible'
}
