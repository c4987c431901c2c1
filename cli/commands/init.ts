import { resolve } from 'node:path'
import type { Command } from 'commander'
import { initWorkspace } from '../../src/workspace/documents/init.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { ownDocumentMessages } from '../messages/own-documents.ts'
import { styleFor } from '../terminal/style.ts'

/** `duizhao init`: makes a folder a workspace. */
export function configure(command: Command, context: Context): void {
  const words = ownDocumentMessages[context.language]
  command.argument('[directory]', words.directory).action(async (named?: string) => {
    const directory = named ?? command.optsWithGlobals<{ workspace?: string }>().workspace ?? '.'
    const style = styleFor(context.color)
    const written = await initWorkspace(resolve(context.cwd, directory))
    const lines = [
      style(words.initialised(directory), 'bold'),
      ...written.map((path) => `  ${style(path)}`),
      style(words.next, 'dim'),
    ]
    context.stdout.write(`${lines.join('\n')}\n`)
  })
  addExamples(command, context, ['duizhao init', 'duizhao init plans'])
}
