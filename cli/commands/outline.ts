import { type Command, Option } from 'commander'
import type { PlanDocument } from '../../src/document/model.ts'
import { loadDocument } from '../../src/workspace/document.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { documentMessages } from '../messages/documents.ts'

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
      if (options.format === 'json') {
        context.stdout.write(`${JSON.stringify(describeOutline(document), null, 2)}
`)
      } else {
        const { formatOutline } = await import('../format-outline.ts')
        context.stdout.write(formatOutline(document, context))
      }
    })
  addExamples(command, context, [
    'duizhao outline national-2022',
    'duizhao outline plan.txt --format json',
  ])
}

/** What `outline --format json` prints. */
function describeOutline({ clean: _, tasks, diagnostics, ...meta }: PlanDocument) {
  return {
    ...meta,
    tasks: tasks.map(({ note, sectionNote, ...task }) => ({
      ...task,
      ...(note && { note: note.text }),
      ...(sectionNote && { sectionNote: sectionNote.text }),
    })),
    diagnostics,
  }
}
