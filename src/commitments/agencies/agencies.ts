import { readBrackets } from '../../document/brackets.ts'
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
  /** Where it begins in the text of its node. */
  readonly at: number
  /** What it stands in: the task's own note, or a clause. */
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
      const within = { start: note.at, end: note.at + note.text.length }
      const range = rangeInSource(document, note.node, within)
      found.push({ task: task.id, agencies, carried, range })
      if (onwards.length > 0) carried = onwards
    }
  }
  return found
})

const NOTE = /^[（(〔【［[].*(?:负责|牵头|落实|配合|(?:单位|牵头|配合|责任)：.)/s

/**
 * `（某某局负责）` in the middle of a body: it begins the clause after its measure or, before a full stop, ends that of
 * its measure.
 */
function innerNote({ text }: Clause): TextRange | undefined {
  const { spans } = readBrackets(text)
  const last = spans.at(-1)
  const begins = spans.filter(({ start }) => start === 0)
  const ends = last && /^[。；]$/.test(text.slice(last.end)) ? [last] : []
  return [...begins, ...ends].find(({ start, end }) => NOTE.test(text.slice(start, end)))
}

function notesOf(document: PlanDocument, task: Task): readonly Note[] {
  const { clauses, note, sectionNote } = task
  const inner = clauses.flatMap((clause): readonly Note[] => {
    const range = isArticle(document, task) ? undefined : innerNote(clause)
    if (!range) return []
    return [{ text: clause.text.slice(range.start, range.end), at: range.start, node: clause }]
  })
  const last = note ?? (inner.length === 0 ? sectionNote : undefined)
  return last ? [...inner, { text: last.text, at: 0, node: last }] : inner
}

function readNote(document: PlanDocument, { text, at, node }: Note, firstLeads: boolean) {
  const agencies: Agency[] = []
  const onwards: Agency[] = []
  for (const duty of readDuties(text)) {
    const list = duty.isForAllBelow ? onwards : agencies
    for (const { name, range } of listedAgencies(duty.list, at + duty.range.start)) {
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
