import { strengthOf } from '../../src/commitments/strength/strength.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import type { Context } from '../context.ts'
import { styleFor } from '../terminal/style.ts'
import { tableLines } from './table.ts'
import type { Facts } from './write-facts.ts'

/** Every clause of the documents with its grade; for eyes, only those that a word makes firm or soft. */
export function strengthList(documents: readonly PlanDocument[], { color }: Context): Facts {
  const style = styleFor(color)
  const graded = documents.map((document) => ({
    document,
    clauses: document.tasks.flatMap(({ clauses }) =>
      clauses.map((clause) => ({ clause, ...strengthOf(clause.text) })),
    ),
  }))
  return {
    json: graded.flatMap(({ document, clauses }) =>
      clauses.map(({ clause, level, words }) => ({
        document: document.id,
        task: clause.task,
        clause: clause.id,
        level,
        words: words.map(({ word }) => word),
        range: clause.range,
      })),
    ),
    columns: ['document', 'task', 'clause', 'level', 'words', 'text', 'start', 'end'],
    records: graded.flatMap(({ document, clauses }) =>
      clauses.map(({ clause, level, words }) => ({
        document: document.id,
        task: clause.task,
        clause: clause.id,
        level,
        words: words.map(({ word }) => word).join(' '),
        text: clause.text,
        ...clause.range,
      })),
    ),
    lines: graded.flatMap(({ document, clauses }) => [
      style(`${document.id}  ${document.title}`, 'bold'),
      ...tableLines(
        clauses
          .filter(({ words }) => words.length > 0)
          .map(({ clause, level, words }) => [
            { text: clause.id, format: 'cyan' },
            { text: String(level), format: 'bold' },
            { text: words.map(({ word }) => word).join(' '), format: 'yellow' },
            { text: clause.text },
          ]),
        style,
      ).map((line) => `  ${line}`),
      '',
    ]),
  }
}
