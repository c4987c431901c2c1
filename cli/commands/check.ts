import { type Command, Option } from 'commander'
import { namedTasks } from '../../src/compare/task-name.ts'
import { nameOfPair } from '../../src/document/pair.ts'
import { type ComparedPair, DOUBTFUL } from '../../src/report/findings/findings.ts'
import { comparePairs } from '../../src/workspace/comparisons/compare-pair.ts'
import type { Workspace } from '../../src/workspace/load.ts'
import { checkPair, obsolete } from '../../src/workspace/snapshots/check.ts'
import { tasksAround } from '../../src/workspace/snapshots/narrow.ts'
import { obsoleteSnapshots, readSnapshot } from '../../src/workspace/snapshots/snapshots.ts'
import type { CheckedPair } from '../check/checked-pair.ts'
import { type CheckFormat, checkFormats } from '../check/formats.ts'
import { repairsOf } from '../check/repairs.ts'
import { fails, weigh } from '../check/weigh.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { exitCodes } from '../exit-code.ts'
import { checkMessages } from '../messages/check.ts'
import { documentMessages } from '../messages/documents.ts'
import { inShard, inTask, namedPairs, needWorkspace, parseShard, type Shard } from '../pairs.ts'
import { withProgress } from '../progress.ts'

interface Options {
  readonly pair: readonly string[]
  readonly task?: string
  readonly format: CheckFormat
  readonly shard?: Shard
}

/** `duizhao check`: whether the comparisons are still what was approved; writes nothing. */
export function configure(command: Command, context: Context): void {
  const words = checkMessages[context.language]
  command
    .option('--pair <base--local...>', words.pair, [])
    .option('--task <task>', words.task)
    .option('--shard <i/n>', words.shard, parseShard)
    .addOption(
      new Option('--format <format>', documentMessages[context.language].format)
        .choices(Object.keys(checkFormats))
        .default('text'),
    )
    .action(async (options: Options) => {
      const workspace = await needWorkspace(context)
      const checked = await checkAll(workspace, options, context)
      const format = await checkFormats[options.format]()
      context.stdout.write(format(checked, context, workspace.check))
      const findings = checked.flatMap((pair) => pair.findings)
      if (findings.some((finding) => fails(finding, workspace.check)))
        context.exit(exitCodes.differences)
    })
  addExamples(command, context, [
    'duizhao check',
    'duizhao check --pair national-2022--sichuan-2023 --task 5',
    'duizhao check --format sarif > duizhao.sarif',
  ])
}

async function checkAll(
  workspace: Workspace,
  options: Options,
  context: Context,
): Promise<CheckedPair[]> {
  const pairs = inShard(namedPairs(workspace, options.pair), options.shard)
  const runs = withProgress(
    comparePairs(workspace, pairs, context.cwd),
    pairs.map(nameOfPair),
    context,
  )
  const checked: CheckedPair[] = []
  for await (const run of inTask(runs, options.task))
    checked.push(await check(run, workspace, context))
  const everything = options.pair.length === 0 && options.task === undefined
  if (!everything || (options.shard && options.shard.index > 1)) return checked
  const left = weigh(obsoleteSnapshots(workspace).map(obsolete), workspace.check)
  return [
    ...checked,
    ...left.map((finding) => ({
      name: finding.pair,
      pair: null,
      tasks: [],
      findings: [finding],
      repairs: repairsOf(null, [finding], workspace, context),
    })),
  ]
}

async function check(
  { run, task }: { readonly run: ComparedPair; readonly task: string | null },
  workspace: Workspace,
  context: Context,
): Promise<CheckedPair> {
  const { base, local } = run.comparison
  const pair = { base: base.id, local: local.id }
  const approved = readSnapshot(workspace, pair)
  const settings = {
    doubtful: workspace.check.doubtful ?? DOUBTFUL,
    tasks: task === null ? null : tasksAround(task, run.comparison, approved),
  }
  const findings = weigh(checkPair(run, approved, settings), workspace.check)
  return {
    name: nameOfPair(pair),
    pair,
    tasks: namedTasks(run.comparison),
    findings,
    repairs: repairsOf(pair, findings, workspace, context),
  }
}
