import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { agencyChanges } from '../facts/agency-changes.ts'
import { agencyCrosswalk } from '../facts/agency-crosswalk.ts'
import { agencyList } from '../facts/agency-list.ts'
import { loadDocuments } from '../facts/load.ts'
import { type FactFormat, formatOption, writeFacts } from '../facts/write-facts.ts'
import { factMessages } from '../messages/facts.ts'

interface Options {
  readonly format: FactFormat
  readonly against?: string
  readonly crosswalk?: true
}

/** `duizhao agencies`: who is responsible for each task. */
export function configure(command: Command, context: Context): void {
  const words = factMessages[context.language]
  command
    .argument('<document...>', words.documents)
    .option('--against <base>', words.against)
    .option('--crosswalk', words.crosswalk)
    .addOption(formatOption(words.format))
    .action(async (names: readonly string[], { format, against, crosswalk }: Options) => {
      const documents = await loadDocuments(names, context)
      if (against === undefined) return writeFacts(agencyList(documents, context), format, context)
      const [base] = await loadDocuments([against], context)
      if (!base) return
      const compared = crosswalk ? agencyCrosswalk : agencyChanges
      await writeFacts(await compared(base, documents, context), format, context)
    })
  addExamples(command, context, [
    'duizhao agencies sichuan-2023 gansu-2023',
    'duizhao agencies sichuan-2023 --against national-2022',
    'duizhao agencies chengdu-2023 --against sichuan-2023 --crosswalk --format csv',
  ])
}
