import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Comparison } from '../../src/compare/comparison.ts'
import { diffRuns } from '../../src/compare/run-diff.ts'
import { pairName } from '../../src/report/content/summary.ts'
import {
  comparisonFiles,
  readComparison,
} from '../../src/workspace/comparisons/read-comparisons.ts'
import type { Context } from '../context.ts'
import { formatRunDiffs, type PairDiff } from '../diff-runs/format-diff.ts'
import { addExamples } from '../examples.ts'
import { exitCodes } from '../exit-code.ts'
import { CommandError } from '../failure.ts'
import { diffRunsMessages } from '../messages/diff-runs.ts'
import { documentMessages } from '../messages/documents.ts'

/** `duizhao diff-runs`: what changed from one run to another, and why. */
export function configure(command: Command, context: Context): void {
  const words = diffRunsMessages[context.language]
  command
    .argument('<before>', words.before)
    .argument('<after>', words.after)
    .addOption(
      new Option('--format <format>', documentMessages[context.language].format)
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (before: string, after: string, { format }: { format: 'text' | 'json' }) => {
      const diffs = await diffAll(resolve(context.cwd, before), resolve(context.cwd, after))
      context.stdout.write(
        format === 'json' ? `${JSON.stringify(diffs, null, 2)}\n` : formatRunDiffs(diffs, context),
      )
      if (diffs.length > 0) context.exit(exitCodes.differences)
    })
  addExamples(command, context, [
    'duizhao report --format json --output before',
    'duizhao report --format json --output after',
    'duizhao diff-runs before after',
  ])
}

/** The pairs that differ. A pair is read when its turn comes: no more than two comparisons are held at once. */
async function diffAll(before: string, after: string): Promise<PairDiff[]> {
  const was = await comparisonFiles(before)
  const is = await comparisonFiles(after)
  const only = was.length === 1 && is.length === 1
  const names = only ? [''] : [...new Set([...was, ...is].map(fileName))].sort()
  const diffs: PairDiff[] = []
  for (const name of names) {
    const diff = await diffPair(
      was.find((path) => only || fileName(path) === name),
      is.find((path) => only || fileName(path) === name),
    )
    if (diff.only || diff.alignments.length + diff.clauses.length > 0) diffs.push(diff)
  }
  return diffs
}

const fileName = (path: string): string => path.replace(/^.*[/\\]/, '')

async function diffPair(before: string | undefined, after: string | undefined): Promise<PairDiff> {
  const [was, is] = [
    before ? await readComparison(before) : null,
    after ? await readComparison(after) : null,
  ]
  if (was && is) return { pair: samePair(was, is), only: null, ...diffRuns(was, is) }
  const pair = was ? pairName(was) : is ? pairName(is) : ''
  return { pair, only: was ? 'before' : 'after', alignments: [], clauses: [] }
}

function samePair(before: Comparison, after: Comparison): string {
  const [was, is] = [pairName(before), pairName(after)]
  if (was === is) return is
  throw new CommandError({ code: 'different-pairs', before: was, after: is })
}
