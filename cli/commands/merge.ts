import { resolve } from 'node:path'
import type { Command } from 'commander'
import { comparedFrom } from '../../src/workspace/comparisons/read-comparisons.ts'
import { gatherShards } from '../../src/workspace/snapshots/shards.ts'
import type { Context } from '../context.ts'
import { addDeliveryOptions, deliver } from '../deliver.ts'
import { addExamples } from '../examples.ts'
import { reportMessages } from '../messages/report.ts'
import { needWorkspace } from '../pairs.ts'

/** `duizhao merge`: the reports of a run that was cut into shards, once all of them are there. */
export function configure(command: Command, context: Context): void {
  const words = reportMessages[context.language]
  addDeliveryOptions(command.argument('<shard...>', words.shards), context).action(
    async (directories: readonly string[]) => {
      const workspace = await needWorkspace(context)
      const files = await gatherShards(directories.map((path) => resolve(context.cwd, path)))
      const names = files.map((path) => path.replace(/^.*[/\\]|\.json$/g, ''))
      await deliver(comparedFrom(files, workspace, context.cwd), names, command, context)
    },
  )
  addExamples(command, context, [
    'duizhao report --format json --shard 1/2 --output shards/1',
    'duizhao report --format json --shard 2/2 --output shards/2',
    'duizhao merge shards/1 shards/2 --format html,markdown --output reports',
  ])
}
