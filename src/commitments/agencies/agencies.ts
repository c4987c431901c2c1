import { rangeInSource } from '../../document/clause-range.ts'
import type { Clause, PlanDocument, ResponsibilityNote, Task } from '../../document/model.ts'
import { oncePer } from '../../once-per.ts'
import type { TextRange } from '../../text/range.ts'
import { isArticle } from '../articles.ts'
import { listedAgencies } from './agency-list.ts'
import { type AgencyRole, firstLeads, readDuties } from './duties.ts'

/** A body that a responsibility note names. */
export interface Agency {
  /** As printed, cleaned. */
  readonly name: string
  readonly role: AgencyRole
  /** In the source. */
  readonly range: TextRange
}

/** Who a responsibility note names; a task may have several. */
export interface TaskAgencies {
  readonly task: string
  /** In the order of the note. */
  readonly agencies: readonly Agency[]
  /** Bodies that an earlier note made responsible for all tasks below it. */
  readonly carried: readonly Agency[]
  /** The note, in the source. */
  readonly range: TextRange
}

/** A responsibility note, at the end of a task, after one of its measures, or on a heading above. */
interface Note {
  readonly text: string
  /** Where its text stands: the task's own note, or the clause that it begins. */
  readonly node: ResponsibilityNote | Clause
}

/** The bodies of every responsibility note of a document, in the order of the text. */
export const agenciesOf = oncePer((document: PlanDocument): readonly TaskAgencies[] => {
  const found: TaskAgencies[] = []
  let carried: readonly Agency[] = []
  let firstAlwaysLeads = false
  for (const task of document.tasks) {
    for (const note of notesOf(document, task)) {
      const first = firstLeads(note.text)
      firstAlwaysLeads ||= first === 'onwards'
      const { agencies, onwards } = readNote(document, note, firstAlwaysLeads || first === 'here')
      if (agencies.length === 0) continue
      const range = rangeInSource(document, note.node, { start: 0, end: note.text.length })
      found.push({ task: task.id, agencies, carried, range })
      if (onwards.length > 0) carried = onwards
    }
  }
  return found
})

/** `（某某局负责）` in the middle of a body, before the measure after its own or, before a full stop, behind its own. */
const NOTED =
  '[（〔【［][^（）〔〕【】［］]*(?:负责|牵头|落实|配合|(?:单位|牵头|配合|责任)：[^）〕】］]+)'
const INNER_NOTE = new RegExp(
  `^${NOTED}[）〕】］]|${NOTED}[^（）〔〕【】［］]*[）〕】］](?=[。；]$)`,
)

function notesOf(document: PlanDocument, task: Task): readonly Note[] {
  const { clauses, note, sectionNote } = task
  const inner = clauses.flatMap((clause): readonly Note[] => {
    const text = isArticle(document, task) ? undefined : INNER_NOTE.exec(clause.text)?.[0]
    return text ? [{ text, node: clause }] : []
  })
  const last = note ?? (inner.length === 0 ? sectionNote : undefined)
  return last ? [...inner, { text: last.text, node: last }] : inner
}

function readNote(document: PlanDocument, { text, node }: Note, firstLeads: boolean) {
  const agencies: Agency[] = []
  const onwards: Agency[] = []
  for (const duty of readDuties(text)) {
    const list = duty.isForAllBelow ? onwards : agencies
    for (const { name, range } of listedAgencies(duty.list, duty.range.start)) {
      const leads = firstLeads && list.length === 0 && duty.role === 'responsible'
      list.push({
        name,
        role: leads ? 'lead' : duty.role,
        range: rangeInSource(document, node, range),
      })
    }
  }
  return { agencies, onwards }
}
