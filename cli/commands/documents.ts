import { type Command, Option } from 'commander'
import type { PlanDocument } from '../../src/document/model.ts'
import { suggestRepairs } from '../../src/document/suggest-repairs.ts'
import { DuizhaoError } from '../../src/errors.ts'
import { readDocument } from '../../src/workspace/document.ts'
import type { Workspace } from '../../src/workspace/load.ts'
import type { WorkspaceDocument } from '../../src/workspace/schema.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { exitCodes } from '../exit-code.ts'
import { diagnosticLines } from '../format-outline.ts'
import { documentMessages } from '../messages/documents.ts'
import { describeFailure } from '../messages/errors.ts'
import { ownDocumentMessages } from '../messages/own-documents.ts'
import { countsOf } from '../own-documents.ts'
import { needWorkspace } from '../pairs.ts'
import { styleFor } from '../terminal/style.ts'

/** A document as the workspace lists it, and as it reads, if it does. */
interface Entry {
  readonly listed: WorkspaceDocument
  readonly read: PlanDocument | DuizhaoError
}

/** `duizhao documents`: the documents of the workspace with the findings in their texts. */
export function configure(command: Command, context: Context): void {
  command
    .addOption(
      new Option('--format <format>', documentMessages[context.language].format)
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (options: { format: 'text' | 'json' }) => {
      const workspace = await needWorkspace(context)
      const entries = await Promise.all(
        workspace.documents.map((listed) => readEntry(workspace, listed)),
      )
      context.stdout.write(
        options.format === 'json'
          ? `${JSON.stringify(entries.map(toJson), null, 2)}\n`
          : format(entries, context),
      )
      const whole = entries.every((entry) => isWhole(entry))
      context.exit(whole ? exitCodes.clean : exitCodes.differences)
    })
  addExamples(command, context, ['duizhao documents', 'duizhao documents --format json'])
}

async function readEntry(workspace: Workspace, listed: WorkspaceDocument): Promise<Entry> {
  try {
    return { listed, read: await readDocument(workspace, listed.id, workspace.root) }
  } catch (error) {
    if (!(error instanceof DuizhaoError)) throw error
    return { listed, read: error }
  }
}

/** Whether the file could be read and is the one that was added. */
function isWhole({ listed, read }: Entry): boolean {
  if (read instanceof DuizhaoError) return false
  return listed.sha256 === undefined || listed.sha256 === read.source.sha256
}

function toJson({ listed, read }: Entry) {
  if (read instanceof DuizhaoError) return { ...listed, failure: read.failure }
  const { tasks, diagnostics, source } = read
  return { ...listed, source, tasks: tasks.length, diagnostics }
}

function format(entries: readonly Entry[], context: Context): string {
  const words = ownDocumentMessages[context.language]
  const style = styleFor(context.color)
  if (entries.length === 0) return `${style(words.none)}\n`
  const documents = entries.flatMap(({ read }) => (read instanceof DuizhaoError ? [] : read))
  return entries
    .map((entry) => {
      const { id, title, jurisdiction, level, issued, parent } = entry.listed
      const role = parent === undefined ? words.base : words.local(parent)
      const facts = [jurisdiction, level && words.levels[level], issued, role].filter(
        (fact) => fact !== undefined,
      )
      const lines = [
        style(`${id}  ${title}`, 'bold'),
        style(`  ${facts.join('  ')}`, 'dim'),
        ...linesOf(entry, documents, context).map((line) => `  ${line}`),
      ]
      return `${lines.join('\n')}\n`
    })
    .join('\n')
}

function linesOf(
  entry: Entry,
  documents: readonly PlanDocument[],
  context: Context,
): readonly string[] {
  const words = ownDocumentMessages[context.language]
  const style = styleFor(context.color)
  const { listed, read } = entry
  if (read instanceof DuizhaoError) {
    return [style(describeFailure(read.failure, context.language), 'red')]
  }
  const repaired = listed.repairs?.length ?? 0
  const others = documents.filter(({ id }) => id !== listed.id)
  return [
    [countsOf(read, context), ...(repaired > 0 ? [words.repaired(repaired)] : [])].join(', '),
    ...(isWhole(entry) ? [] : [style(words.changedFile, 'red')]),
    ...diagnosticLines(read, context.language).map((line) => style(line, 'yellow')),
    ...suggestRepairs(read, others).map(({ at, was, is, from }) =>
      style(words.suggestion(was, is, from, JSON.stringify({ at, was, is })), 'yellow'),
    ),
  ]
}
