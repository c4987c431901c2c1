import { type Agency, agenciesOf } from '../../src/commitments/agencies/agencies.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { inBrackets } from '../messages/in-brackets.ts'
import { styleFor } from '../terminal/style.ts'
import { taskHeading } from './task-heading.ts'
import type { Facts } from './write-facts.ts'

/** The agencies of every responsibility note of the documents. */
export function agencyList(documents: readonly PlanDocument[], context: Context): Facts {
  const notes = documents.flatMap((document) =>
    agenciesOf(document).map((note) => ({ document, ...note })),
  )
  return {
    json: notes.map(({ document, task, agencies, carried, range }) => ({
      document: document.id,
      task,
      agencies: agencies.map(({ name }) => name),
      roles: agencies.map(({ role }) => role),
      carried: carried.map(({ name }) => name),
      range,
    })),
    columns: ['document', 'task', 'agency', 'role', 'carried', 'start', 'end'],
    records: notes.flatMap(({ document, task, agencies, carried }) => [
      ...agencies.map((agency) => recordOf(document.id, task, agency, '')),
      ...carried.map((agency) => recordOf(document.id, task, agency, 'carried')),
    ]),
    lines: documents.flatMap((document) => listLines(document, context)),
  }
}

function recordOf(document: string, task: string, { name, role, range }: Agency, carried: string) {
  return { document, task, agency: name, role, carried, start: range.start, end: range.end }
}

function listLines(document: PlanDocument, { language, color }: Context): readonly string[] {
  const words = factMessages[language]
  const style = styleFor(color)
  const notes = agenciesOf(document)
  const remark = inBrackets[language]
  const named = ({ name, role }: Agency) =>
    role === 'responsible' ? name : name + remark(words.role[role])
  const carried = notes.at(-1)?.carried ?? []
  return [
    style(`${document.id}  ${document.title}`, 'bold'),
    ...document.tasks.flatMap((task) => {
      const own = notes.filter((each) => each.task === task.id)
      if (own.length === 0) return []
      return [
        `  ${style(taskHeading(task), 'cyan')}`,
        ...own.map(({ agencies }) => `    ${style(agencies.map(named).join('、'))}`),
      ]
    }),
    ...(carried.length > 0
      ? [`  ${style(words.carried(carried.map(({ name }) => name).join('、')), 'dim')}`]
      : []),
    ...(notes.length === 0 ? [`  ${style(words.none, 'dim')}`] : []),
    '',
  ]
}
