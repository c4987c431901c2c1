import type { Command } from 'commander'
import { removeDocument } from '../../src/workspace/documents/remove.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { ownDocumentMessages } from '../messages/own-documents.ts'
import { needWorkspace } from '../pairs.ts'
import { styleFor } from '../terminal/style.ts'

/** `duizhao remove`: takes a document out of the workspace. */
export function configure(command: Command, context: Context): void {
  const words = ownDocumentMessages[context.language]
  command.argument('<document>', words.document).action(async (id: string) => {
    const style = styleFor(context.color)
    const deleted = await removeDocument(await needWorkspace(context), id)
    const lines = [words.removed(id), ...(deleted === null ? [] : [words.deleted(deleted)])]
    context.stdout.write(lines.map((line) => `${style(line)}\n`).join(''))
  })
  addExamples(command, context, ['duizhao remove shandong-2020'])
}
