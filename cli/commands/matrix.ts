import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { loadDocuments } from '../facts/load.ts'
import { matrixFacts } from '../facts/matrix-facts.ts'
import { type FactFormat, formatOption, writeFacts } from '../facts/write-facts.ts'
import { factMessages } from '../messages/facts.ts'

/** `duizhao matrix`: every base task against every locality. */
export function configure(command: Command, context: Context): void {
  const words = factMessages[context.language]
  command
    .argument('<base>', words.base)
    .argument('<local...>', words.locals)
    .addOption(formatOption(words.format))
    .action(
      async (name: string, localNames: readonly string[], { format }: { format: FactFormat }) => {
        const [base, ...locals] = await loadDocuments([name, ...localNames], context)
        if (base) await writeFacts(await matrixFacts(base, locals, context), format, context)
      },
    )
  addExamples(command, context, [
    'duizhao matrix national-2022 sichuan-2023 gansu-2023 chengdu-2023',
    'duizhao matrix national-2022 sichuan-2023 gansu-2023 --format csv',
  ])
}
