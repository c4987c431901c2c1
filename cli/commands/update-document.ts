import type { Command } from 'commander'
import type { PlanDocument } from '../../src/document/model.ts'
import { countStale } from '../../src/workspace/decisions.ts'
import { readDocument } from '../../src/workspace/document.ts'
import { inspect } from '../../src/workspace/documents/inspect.ts'
import { updateDocument } from '../../src/workspace/documents/update-document.ts'
import { findDocument } from '../../src/workspace/find-document.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { ownDocumentMessages } from '../messages/own-documents.ts'
import { needWorkspace } from '../pairs.ts'
import { styleFor } from '../terminal/style.ts'

/** `duizhao update-document`: puts a new version of a document in the place of the old. */
export function configure(command: Command, context: Context): void {
  const words = ownDocumentMessages[context.language]
  command
    .argument('<document>', words.document)
    .argument('<file>', words.file)
    .action(async (id: string, file: string) => {
      const style = styleFor(context.color)
      const workspace = await needWorkspace(context)
      findDocument(workspace, id)
      const inspected = await inspect(file, context.cwd)
      const before = await readDocument(workspace, id, workspace.root)
      const staleBefore = await countStale(workspace, id)
      const { path, dropped } = await updateDocument(workspace, id, inspected)
      const stale = (await countStale(await loadWorkspace(workspace.root), id)) - staleBefore
      const { same, gone, fresh } = countChanges(before, inspected.document)
      const lines = [
        style(words.updated(id, path), 'bold'),
        style(words.changes(same, gone, fresh)),
        ...(stale > 0 ? [style(words.stale(stale), 'yellow')] : []),
        ...dropped.map(({ at, was }) => style(words.dropped(at, was), 'yellow')),
      ]
      context.stdout.write(`${lines.join('\n')}\n`)
    })
  addExamples(command, context, ['duizhao update-document shandong-2020 amended.docx'])
}

/** How many clauses both versions have in the same words, and how many only one of them. */
function countChanges(before: PlanDocument, after: PlanDocument) {
  const left = new Map<string, number>()
  const texts = (document: PlanDocument) =>
    document.tasks.flatMap(({ clauses }) => clauses.map(({ text }) => text))
  const old = texts(before)
  for (const text of old) left.set(text, (left.get(text) ?? 0) + 1)
  let same = 0
  const now = texts(after)
  for (const text of now) {
    const count = left.get(text) ?? 0
    if (count === 0) continue
    left.set(text, count - 1)
    same++
  }
  return { same, gone: old.length - same, fresh: now.length - same }
}
