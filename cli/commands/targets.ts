import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { loadDocuments } from '../facts/load.ts'
import { targetChanges } from '../facts/target-changes.ts'
import { targetList } from '../facts/target-list.ts'
import { type FactFormat, formatOption, writeFacts } from '../facts/write-facts.ts'
import { factMessages } from '../messages/facts.ts'

interface Options {
  readonly format: FactFormat
  readonly against?: string
}

/** `duizhao targets`: the numbers that plans promise to reach. */
export function configure(command: Command, context: Context): void {
  const words = factMessages[context.language]
  command
    .argument('<document...>', words.documents)
    .option('--against <base>', words.against)
    .addOption(formatOption(words.format))
    .action(async (names: readonly string[], { format, against }: Options) => {
      const documents = await loadDocuments(names, context)
      if (against === undefined) return writeFacts(targetList(documents, context), format, context)
      const [base] = await loadDocuments([against], context)
      if (base) await writeFacts(await targetChanges(base, documents, context), format, context)
    })
  addExamples(command, context, [
    'duizhao targets sichuan-2023 gansu-2023 chengdu-2023',
    'duizhao targets gansu-2023 --against national-2022 --format csv',
  ])
}
