import { taskName } from '../src/compare/task-name.ts'
import type { PlanDocument, Task } from '../src/document/model.ts'
import { locator } from '../src/report/findings/locate.ts'
import type { Context } from './context.ts'
import { diagnosticMessages } from './messages/diagnostics.ts'
import { documentMessages } from './messages/documents.ts'
import { styleFor } from './terminal/style.ts'
import { padEnd } from './typography/width.ts'

/** The outline for eyes: headings, tasks with their ids, counts, diagnostics with line and column. */
export function formatOutline(document: PlanDocument, { language, color }: Context): string {
  const words = documentMessages[language]
  const style = styleFor(color)
  const { tasks } = document
  const idWidth = Math.max(...tasks.map(({ id }) => id.length))
  const count = (kind: Task['kind']) => tasks.filter((task) => task.kind === kind).length
  return [
    style(`${document.id}  ${document.title}`, 'bold'),
    style(facts(document).join('  '), 'dim'),
    '',
    ...tasks.flatMap((task, index) => [
      ...newHeadings(task, tasks[index - 1]).map((heading) => style(heading, 'bold')),
      [
        '  '.repeat(Math.max(1, task.path.length)) + style(padEnd(task.id, idWidth), 'cyan'),
        style(taskName(task, task.clauses[0]?.text)),
        style(words.clauses(task.clauses.length), 'dim'),
      ].join('  '),
    ]),
    '',
    words.kinds(count('general'), count('task'), count('measure')),
    ...diagnosticLines(document, language).map((line) => style(line, 'yellow')),
    '',
  ].join('\n')
}

/** The headings above `task` that do not already stand above the task before it, indented by level. */
function newHeadings(task: Task, before: Task | undefined): string[] {
  const shared = task.path.findIndex((heading, level) => heading !== before?.path[level])
  const first = shared === -1 ? task.path.length : shared
  return task.path.slice(first).map((heading, index) => '  '.repeat(first + index) + heading)
}

function facts({ jurisdiction, issuer, number, issued, source }: PlanDocument): string[] {
  const file = `${source.path} (${source.encoding})`
  return [jurisdiction, issuer, number, issued, file].filter((fact) => fact !== undefined)
}

/** One line per finding, `path:line:column: what`, as compilers print it. */
export function diagnosticLines(document: PlanDocument, language: Context['language']): string[] {
  const words = diagnosticMessages[language]
  const locate = locator(document.clean.source, document.source.path)
  return document.diagnostics.map((diagnostic) => {
    const word = words[diagnostic.code] as (found: typeof diagnostic) => string
    const { path, line, column } = locate(diagnostic.range.start)
    return `${path}:${line}:${column}: ${word(diagnostic)}`
  })
}
