import type { PlanDocument, ResponsibilityNote } from '../document/model.ts'
import type { TextRange } from '../text/range.ts'
import { listedAgencies } from './agency-list.ts'
import { type AgencyRole, firstLeads, readDuties } from './duties.ts'
import { placeInSource } from './place.ts'

/** A body that a responsibility note names. */
export interface Agency {
  /** As printed, cleaned. */
  readonly name: string
  readonly role: AgencyRole
  /** In the source. */
  readonly range: TextRange
}

/** Who a task's responsibility note names. */
export interface TaskAgencies {
  readonly task: string
  /** In the order of the note. */
  readonly agencies: readonly Agency[]
  /** Bodies that an earlier note made responsible for all tasks below it. */
  readonly carried: readonly Agency[]
  /** The note, in the source. */
  readonly range: TextRange
}

/** The bodies of every responsibility note of a document, in the order of the text. */
export function agenciesOf(document: PlanDocument): readonly TaskAgencies[] {
  const found: TaskAgencies[] = []
  let carried: readonly Agency[] = []
  let firstAlwaysLeads = false
  for (const { id, note } of document.tasks) {
    if (!note) continue
    const first = firstLeads(note.text)
    firstAlwaysLeads ||= first === 'onwards'
    const { agencies, onwards } = readNote(document, note, firstAlwaysLeads || first === 'here')
    if (agencies.length === 0) continue
    found.push({ task: id, agencies, carried, range: note.range })
    if (onwards.length > 0) carried = onwards
  }
  return found
}

function readNote(document: PlanDocument, note: ResponsibilityNote, firstLeads: boolean) {
  const agencies: Agency[] = []
  const onwards: Agency[] = []
  for (const duty of readDuties(note.text)) {
    const list = duty.isForAllBelow ? onwards : agencies
    for (const { name, range } of listedAgencies(duty.list, duty.range.start)) {
      const leads = firstLeads && list.length === 0 && duty.role === 'responsible'
      list.push({
        name,
        role: leads ? 'lead' : duty.role,
        range: placeInSource(document, note, range),
      })
    }
  }
  return { agencies, onwards }
}
