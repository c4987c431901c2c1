import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { nameOfPair, type Pair } from '../../src/document/pair.ts'
import { formats } from '../../src/report/formats.ts'
import { comparePairs } from '../../src/workspace/comparisons/compare-pair.ts'
import { compareRelated } from '../../src/workspace/comparisons/relatives.ts'
import { findDocument } from '../../src/workspace/find-document.ts'
import type { Workspace } from '../../src/workspace/load.ts'
import { writeManifest } from '../../src/workspace/snapshots/shards.ts'
import type { Context } from '../context.ts'
import { addDeliveryOptions, type DeliveryOptions, deliver } from '../deliver.ts'
import { addExamples } from '../examples.ts'
import { CommandError } from '../failure.ts'
import { reportMessages } from '../messages/report.ts'
import { inShard, needWorkspace, parseShard, type Shard } from '../pairs.ts'

interface Options extends DeliveryOptions {
  readonly shard?: Shard
}

/** `duizhao report`: the comparison as files to pass on. */
export function configure(command: Command, context: Context): void {
  const words = reportMessages[context.language]
  addDeliveryOptions(
    command.argument('[base]', words.base).argument('[local...]', words.locals),
    context,
  )
    .option('--shard <i/n>', words.shard, parseShard)
    .action(async (base: string | undefined, locals: readonly string[], options: Options) => {
      const workspace =
        base === undefined ? await needWorkspace(context) : await context.workspace()
      await report(
        workspace,
        pairsOf(workspace, base, locals, context.cwd),
        options,
        command,
        context,
      )
    })
  addExamples(command, context, [
    'duizhao report --format html,markdown,docx,xlsx --output reports',
    'duizhao report national-2022 sichuan-2023 > comparison.html',
    'duizhao report national.txt local.docx --format docx --output .',
    'duizhao report --format json --shard 1/3 --output shards/1',
  ])
}

async function report(
  workspace: Workspace | null,
  all: readonly Pair[],
  { shard, output, format }: Options,
  command: Command,
  context: Context,
): Promise<void> {
  const pairs = inShard(all, shard)
  const names = pairs.map(nameOfPair)
  const compared = format.some((name) => formats[name].related)
    ? compareRelated(workspace, pairs, all, context.cwd)
    : comparePairs(workspace, pairs, context.cwd)
  await deliver(compared, names, command, context)
  if (shard && output !== undefined) {
    const manifest = { ...shard, all: all.map(nameOfPair), pairs: names }
    writeManifest(resolve(context.cwd, output), manifest)
  }
}

/** The pairs of the workspace, those of one document, or one document with each of the others. */
function pairsOf(
  workspace: Workspace | null,
  base: string | undefined,
  locals: readonly string[],
  directory: string,
): readonly Pair[] {
  if (base === undefined) return workspace?.pairs ?? []
  if (locals.length > 0) return [...new Set(locals)].map((local) => ({ base, local }))
  const pairs = workspace?.pairs.filter((pair) => pair.base === base || pair.local === base) ?? []
  if (pairs.length > 0) return pairs
  if (!existsSync(resolve(directory, base))) findDocument(workspace ?? { documents: [] }, base)
  throw new CommandError({ code: 'no-pairs', document: base })
}
