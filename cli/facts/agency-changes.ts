import { compareAgencies } from '../../src/compare/commitments/task-agencies.ts'
import type { AgencyChange } from '../../src/compare/comparison.ts'
import { parseUnitId } from '../../src/compare/unit-id.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { agencyMarks, marks } from '../../src/report/content/marks.ts'
import { reportWords } from '../../src/report/wording/words.ts'
import { statusFormats } from '../compare/clause-spans.ts'
import type { Context } from '../context.ts'
import { inBrackets } from '../messages/in-brackets.ts'
import { styleFor } from '../terminal/style.ts'
import { compareDocuments } from './load.ts'
import { changesAgainst, type DocumentFacts } from './per-document.ts'
import { taskHeading } from './task-heading.ts'

const columns = ['base_task', 'local_tasks', 'change', 'base', 'local']

/** Who is responsible for each aligned task here and in the base. */
export const agencyChanges = changesAgainst(columns, changesOf)

async function changesOf(
  base: PlanDocument,
  local: PlanDocument,
  context: Context,
): Promise<DocumentFacts> {
  const style = styleFor(context.color)
  const rows = compareAgencies(base, local, await compareDocuments(base, local, context))
  return {
    document: local,
    json: rows,
    records: rows.flatMap((row) =>
      row.changes.map((change) => ({
        base_task: row.base === null ? null : parseUnitId(row.base).id,
        local_tasks: row.local.map((id) => parseUnitId(id).id).join(' '),
        change: change.change,
        base: change.base.join('；'),
        local: change.local.join('；'),
      })),
    ),
    lines: rows.flatMap((row) => [
      style(headingsOf(row, base, local), 'cyan'),
      ...row.changes.map((change) => `  ${changeLine(change, context)}`),
    ]),
  }
}

function changeLine(
  { change, base, local }: { change: AgencyChange; base: string[]; local: string[] },
  { language, color }: Context,
): string {
  const style = styleFor(color)
  const status = agencyMarks[change]
  const names = [base.join('、'), local.join('、')].filter((name) => name !== '')
  const note = change === 'lead-changed' ? inBrackets[language](reportWords[language][change]) : ''
  return style(`${marks[status]} ${names.join(' → ')}${note}`, statusFormats[status])
}

function headingsOf(
  row: { base: string | null; local: string[] },
  base: PlanDocument,
  local: PlanDocument,
): string {
  const heading = (document: PlanDocument, id: string) => {
    const task = document.tasks.find((each) => each.id === parseUnitId(id).id)
    return task ? taskHeading(task) : ''
  }
  const there = row.local.map((id) => heading(local, id)).join('，')
  return `${row.base === null ? '∅' : heading(base, row.base)} → ${there}`
}
