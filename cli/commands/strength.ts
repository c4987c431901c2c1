import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { loadDocuments } from '../facts/load.ts'
import { strengthChanges } from '../facts/strength-changes.ts'
import { strengthList } from '../facts/strength-list.ts'
import { type FactFormat, formatOption, writeFacts } from '../facts/write-facts.ts'
import { factMessages } from '../messages/facts.ts'

interface Options {
  readonly format: FactFormat
  readonly against?: string
}

/** `duizhao strength`: how firmly clauses bind. */
export function configure(command: Command, context: Context): void {
  const words = factMessages[context.language]
  command
    .argument('<document...>', words.documents)
    .option('--against <base>', words.against)
    .addOption(formatOption(words.format))
    .action(async (names: readonly string[], { format, against }: Options) => {
      const documents = await loadDocuments(names, context)
      if (against === undefined) {
        return writeFacts(strengthList(documents, context), format, context)
      }
      const [base] = await loadDocuments([against], context)
      if (base) await writeFacts(await strengthChanges(base, documents, context), format, context)
    })
  addExamples(command, context, [
    'duizhao strength sichuan-2023',
    'duizhao strength sichuan-2023 --against national-2022',
  ])
}
