import { type Command, Option } from 'commander'
import { loadDocument } from '../../src/workspace/document.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { documentMessages } from '../messages/documents.ts'
import { describeOutline, formatOutline } from '../outline.ts'

/** `duizhao outline`: the tasks of a document and the findings in its text. */
export function configure(command: Command, context: Context): void {
  const words = documentMessages[context.language]
  command
    .argument('<document>', words.document)
    .addOption(
      new Option('--format <format>', words.format).choices(['text', 'json']).default('text'),
    )
    .action(async (name: string, options: { format: 'text' | 'json' }) => {
      const document = await loadDocument(await context.workspace(), name, context.cwd)
      context.stdout.write(
        options.format === 'json'
          ? `${JSON.stringify(describeOutline(document), null, 2)}\n`
          : formatOutline(document, context),
      )
    })
  addExamples(command, context, [
    'duizhao outline national-2022',
    'duizhao outline plan.txt --format json',
  ])
}
