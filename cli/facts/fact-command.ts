import type { Command } from 'commander'
import type { PlanDocument } from '../../src/document/model.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { loadDocuments } from './load.ts'
import { type FactFormat, type Facts, formatOption, writeFacts } from './write-facts.ts'

interface Options {
  readonly format: FactFormat
  readonly against?: string
}

/** Gives `command` documents to list facts of, or with `--against` to hold against a base document. */
export function configureFacts(
  command: Command,
  context: Context,
  list: (documents: readonly PlanDocument[], context: Context) => Facts,
  changes: (
    base: PlanDocument,
    locals: readonly PlanDocument[],
    context: Context,
  ) => Promise<Facts>,
): void {
  const words = factMessages[context.language]
  command
    .argument('<document...>', words.documents)
    .option('--against <base>', words.against)
    .addOption(formatOption(words.format))
    .action(async (names: readonly string[], { format, against }: Options) => {
      const documents = await loadDocuments(names, context)
      if (against === undefined) return writeFacts(list(documents, context), format, context)
      const [base] = await loadDocuments([against], context)
      if (base) await writeFacts(await changes(base, documents, context), format, context)
    })
}
