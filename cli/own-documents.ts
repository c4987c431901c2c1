import { type GuessedMeta, particulars } from '../src/document/metadata/guess.ts'
import type { PlanDocument } from '../src/document/model.ts'
import type { Inspected } from '../src/workspace/documents/inspect.ts'
import type { Context } from './context.ts'
import { ownDocumentMessages } from './messages/own-documents.ts'
import { styleFor } from './terminal/style.ts'
import { cells, padEnd } from './typography/width.ts'

/** Said even when they were not found, because comparing leans on them. */
const expected: readonly string[] = ['title', 'jurisdiction', 'level']

/** `22 tasks, 310 clauses, 2 findings`. */
export function countsOf({ tasks, diagnostics }: PlanDocument, context: Context): string {
  const clauses = tasks.reduce((sum, task) => sum + task.clauses.length, 0)
  return ownDocumentMessages[context.language].counts(tasks.length, clauses, diagnostics.length)
}

/** What a file is and says of itself, a particular a line. */
export function describeInspected(
  { document, format }: Inspected,
  known: GuessedMeta,
  context: Context,
): string {
  const words = ownDocumentMessages[context.language]
  const style = styleFor(context.color)
  const { path, encoding } = document.source
  const kind = encoding === format ? format : `${format}, ${encoding}`
  const rows = particulars
    .filter((key) => known[key] !== undefined || expected.includes(key))
    .map((key) => {
      const value = key === 'level' ? known.level && words.levels[known.level] : known[key]
      return [words.fields[key], value ?? words.notFound] as const
    })
  const table = [...rows, [words.outline, countsOf(document, context)] as const]
  const width = Math.max(...table.map(([label]) => cells(label)))
  return [
    `${style(path, 'bold')} ${style(`(${kind})`, 'dim')}`,
    ...table.map(([label, value]) => `  ${style(padEnd(label, width), 'dim')}  ${style(value)}`),
    '',
  ].join('\n')
}
