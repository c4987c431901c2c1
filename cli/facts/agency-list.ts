import {
  type Agency,
  agenciesOf,
  type TaskAgencies,
} from '../../src/commitments/agencies/agencies.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { inBrackets } from '../messages/in-brackets.ts'
import { styleFor } from '../terminal/style.ts'
import { type DocumentFacts, listOf } from './per-document.ts'
import { taskHeading } from './task-heading.ts'
import type { FactRecord } from './write-facts.ts'

const columns = ['task', 'agency', 'role', 'carried', 'start', 'end']

/** The agencies of every responsibility note of the documents. */
export const agencyList = listOf(columns, agenciesIn)

function agenciesIn(document: PlanDocument, context: Context): DocumentFacts {
  const notes = agenciesOf(document)
  return {
    document,
    json: notes.map(({ task, agencies, carried, range }) => ({
      task,
      agencies: agencies.map(({ name }) => name),
      roles: agencies.map(({ role }) => role),
      carried: carried.map(({ name }) => name),
      range,
    })),
    records: notes.flatMap(({ task, agencies, carried }) => [
      ...agencies.map((agency) => recordOf(task, agency, '')),
      ...carried.map((agency) => recordOf(task, agency, 'carried')),
    ]),
    lines: linesOf(document, notes, context),
  }
}

function recordOf(task: string, { name, role, range }: Agency, carried: string): FactRecord {
  return { task, agency: name, role, carried, start: range.start, end: range.end }
}

function linesOf(
  document: PlanDocument,
  notes: readonly TaskAgencies[],
  { language, color }: Context,
): readonly string[] {
  const words = factMessages[language]
  const style = styleFor(color)
  const remark = inBrackets[language]
  const named = ({ name, role }: Agency) =>
    role === 'responsible' ? name : name + remark(words.role[role])
  const carried = notes.at(-1)?.carried ?? []
  return [
    ...document.tasks.flatMap((task) => {
      const own = notes.filter((each) => each.task === task.id)
      if (own.length === 0) return []
      return [
        style(taskHeading(task), 'cyan'),
        ...own.map(({ agencies }) => `  ${style(agencies.map(named).join('、'))}`),
      ]
    }),
    ...(carried.length > 0
      ? [style(words.carried(carried.map(({ name }) => name).join('、')), 'dim')]
      : []),
  ]
}
