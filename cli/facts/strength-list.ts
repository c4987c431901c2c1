import { strengthOf } from '../../src/commitments/strength/strength.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import type { Context } from '../context.ts'
import { styleFor } from '../terminal/style.ts'
import { type DocumentFacts, listOf } from './per-document.ts'
import { tableLines } from './table.ts'

const columns = ['task', 'clause', 'level', 'words', 'text', 'start', 'end']

/** Every clause of the documents with its grade; for eyes, only those that a word makes firm or soft. */
export const strengthList = listOf(columns, gradesIn)

function gradesIn(document: PlanDocument, { color }: Context): DocumentFacts {
  const graded = document.tasks.flatMap(({ clauses }) =>
    clauses.map((clause) => {
      const { level, words } = strengthOf(clause.text)
      return { clause, level, words: words.map(({ word }) => word) }
    }),
  )
  return {
    document,
    json: graded.map(({ clause, level, words }) => ({
      task: clause.task,
      clause: clause.id,
      level,
      words,
      range: clause.range,
    })),
    records: graded.map(({ clause, level, words }) => ({
      task: clause.task,
      clause: clause.id,
      level,
      words: words.join(' '),
      text: clause.text,
      ...clause.range,
    })),
    lines: tableLines(
      graded
        .filter(({ words }) => words.length > 0)
        .map(({ clause, level, words }) => [
          { text: clause.id, format: 'cyan' },
          { text: String(level), format: 'bold' },
          { text: words.join(' '), format: 'yellow' },
          { text: clause.text },
        ]),
      styleFor(color),
    ),
  }
}
