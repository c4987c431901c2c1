import type { Command } from 'commander'
import type { PlanDocument } from '../../src/document/model.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { lineageFacts } from '../facts/lineage-facts.ts'
import { loadDocuments } from '../facts/load.ts'
import { successionFacts } from '../facts/succession-facts.ts'
import { type FactFormat, formatOption, writeFacts } from '../facts/write-facts.ts'
import { CommandError } from '../failure.ts'
import { factMessages } from '../messages/facts.ts'

interface Options {
  readonly format: FactFormat
  /** `true` for the predecessor that the workspace knows. */
  readonly predecessor?: string | true
}

/** `duizhao lineage`: where a plan's clauses come from, over three tiers or from its predecessor. */
export function configure(command: Command, context: Context): void {
  const words = factMessages[context.language]
  command
    .argument('<document...>', words.chain)
    .option('--predecessor [document]', words.predecessor)
    .addOption(formatOption(words.format))
    .action(async (names: readonly string[], { format, predecessor }: Options) => {
      const documents = await loadDocuments(names, context)
      const facts = predecessor
        ? await successionFacts(
            ...(await withPredecessor(documents, predecessor, context)),
            context,
          )
        : await lineageFacts(await threeTiers(documents, context), context)
      await writeFacts(facts, format, context)
    })
  addExamples(command, context, [
    'duizhao lineage chengdu-2023',
    'duizhao lineage national.txt province.txt city.txt --format csv',
    'duizhao lineage sichuan-2023 --predecessor',
  ])
}

/** The plan before the last one named, and that one; throws `CommandError` when none is known. */
async function withPredecessor(
  documents: readonly PlanDocument[],
  predecessor: string | true,
  context: Context,
): Promise<[before: PlanDocument, after: PlanDocument]> {
  const after = documents.at(-1)
  const name = predecessor === true ? after?.predecessor : predecessor
  const [before] = name === undefined ? [] : await loadDocuments([name], context)
  if (before && after) return [before, after]
  throw new CommandError({ code: 'no-predecessor', document: after?.id ?? '' })
}

/** Top, middle and bottom, the ones not named followed up the parents; throws `CommandError` for fewer tiers. */
async function threeTiers(
  documents: readonly PlanDocument[],
  context: Context,
): Promise<readonly [PlanDocument, PlanDocument, PlanDocument]> {
  const tiers = [...documents]
  while (tiers.length < 3) {
    const parent = tiers[0]?.parent
    if (parent === undefined) break
    tiers.unshift(...(await loadDocuments([parent], context)))
  }
  const [top, middle, bottom, ...more] = tiers
  if (top && middle && bottom && more.length === 0) return [top, middle, bottom]
  throw new CommandError({ code: 'not-three-tiers', documents: tiers.map(({ id }) => id) })
}
