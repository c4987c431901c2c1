import type { Command } from 'commander'
import { nameOfPair, type Pair } from '../../src/document/pair.ts'
import type { ComparedPair } from '../../src/report/findings/findings.ts'
import { comparePairs } from '../../src/workspace/comparisons/compare-pair.ts'
import type { Workspace } from '../../src/workspace/load.ts'
import { narrowed, tasksAround } from '../../src/workspace/snapshots/narrow.ts'
import { type Snapshot, snapshotOf } from '../../src/workspace/snapshots/snapshot.ts'
import {
  obsoleteSnapshots,
  readSnapshot,
  removeSnapshot,
  snapshotPath,
  writeSnapshot,
} from '../../src/workspace/snapshots/snapshots.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { checkMessages } from '../messages/check.ts'
import { inTask, namedPairs, needWorkspace } from '../pairs.ts'
import { withProgress } from '../progress.ts'

interface Options {
  readonly pair: readonly string[]
  readonly task?: string
}

/** `duizhao update`: approves the comparisons as they are, by writing their snapshots. */
export function configure(command: Command, context: Context): void {
  const words = checkMessages[context.language]
  command
    .option('--pair <base--local...>', words.pair, [])
    .option('--task <task>', words.task)
    .action((options: Options) => update(options, context))
  addExamples(command, context, [
    'duizhao update',
    'duizhao update --pair national-2022--sichuan-2023',
    'duizhao update --pair national-2022--sichuan-2023 --task 5',
  ])
}

async function update({ pair: names, task }: Options, context: Context): Promise<void> {
  const words = checkMessages[context.language]
  const say = (line: string) => context.stdout.write(`${line}\n`)
  const workspace = await needWorkspace(context)
  const pairs = namedPairs(workspace, names)
  const runs = withProgress(
    comparePairs(workspace, pairs, workspace.root),
    pairs.map(nameOfPair),
    context,
  )
  for await (const { run, task: id } of inTask(runs, task)) {
    const pair = { base: run.comparison.base.id, local: run.comparison.local.id }
    const snapshot = await snapshotToWrite(workspace, pair, run, id)
    const changed = writeSnapshot(workspace, pair, snapshot)
    say((changed ? words.written : words.same)(snapshotPath(pair)))
  }
  if (names.length > 0 || task !== undefined) return
  for (const path of obsoleteSnapshots(workspace)) {
    await removeSnapshot(workspace, path)
    say(words.removed(path))
  }
}

/** All of the pair; of one task only that task, where the rest has been approved before. */
async function snapshotToWrite(
  workspace: Workspace,
  pair: Pair,
  { comparison }: ComparedPair,
  task: string | null,
): Promise<Snapshot> {
  const present = snapshotOf(comparison)
  const approved = task === null ? null : readSnapshot(workspace, pair)
  if (task === null || approved === null) return present
  return narrowed(approved, present, tasksAround(task, comparison, approved))
}
