import type { Command } from 'commander'
import { readDocument } from '../../src/workspace/document.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { documentMessages } from '../messages/documents.ts'
import { safe } from '../terminal/safe.ts'

/** `duizhao text`: the cleaned text of a document. */
export function configure(command: Command, context: Context): void {
  command
    .argument('<document>', documentMessages[context.language].document)
    .action(async (name: string) => {
      const { clean } = await readDocument(await context.workspace(), name, context.cwd)
      context.stdout.write(`${safe(clean.text).trimEnd()}\n`)
    })
  addExamples(command, context, ['duizhao text national-2022', 'duizhao text plan.txt > clean.txt'])
}
