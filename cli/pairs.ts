import { InvalidArgumentError } from 'commander'
import { nameOfPair, type Pair } from '../src/document/pair.ts'
import { DuizhaoError } from '../src/errors.ts'
import type { ComparedPair } from '../src/report/findings/findings.ts'
import type { Workspace } from '../src/workspace/load.ts'
import { nearest } from '../src/workspace/nearest.ts'
import { findTask } from './compare/find-task.ts'
import type { Context } from './context.ts'
import { CommandError } from './failure.ts'

/** The `index`-th of `count` parts of the work, counted from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Reads `2/3`. */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number)
  if (index < 1 || index > count) throw new InvalidArgumentError('1/3, 2/3, 3/3')
  return { index, count }
}

/** Every `count`-th pair, beginning with the `index`-th: the shards together are all pairs, each once. */
export const inShard = (pairs: readonly Pair[], shard: Shard | undefined): readonly Pair[] =>
  shard === undefined
    ? pairs
    : pairs.filter((_, position) => position % shard.count === shard.index - 1)

/** The workspace's pairs named `<base>--<local>`, all where none is named; throws `CommandError` for one that is not there. */
export function namedPairs(workspace: Workspace, names: readonly string[]): readonly Pair[] {
  if (names.length === 0) return workspace.pairs
  return names.map((name) => {
    const pair = workspace.pairs.find((candidate) => nameOfPair(candidate) === name)
    if (pair) return pair
    throw new CommandError({
      code: 'unknown-pair',
      pair: name,
      nearest: nearest(name, workspace.pairs.map(nameOfPair)),
    })
  })
}

/** The workspace of the run; throws `DuizhaoError` when there is none. */
export async function needWorkspace(context: Context): Promise<Workspace> {
  const workspace = await context.workspace()
  if (workspace) return workspace
  throw new DuizhaoError({ code: 'workspace-not-found', directory: context.cwd })
}

/**
 * The pairs with the id of the task that `asked` names in each, `null` for the whole pair; pairs that
 * have no such task are left out. Throws `DuizhaoError` when none has it.
 */
export async function* inTask(
  runs: AsyncIterable<ComparedPair>,
  asked: string | undefined,
): AsyncGenerator<{ readonly run: ComparedPair; readonly task: string | null }> {
  let missing: DuizhaoError | undefined
  let found = false
  for await (const run of runs) {
    const task = asked === undefined ? null : taskIn(run, asked)
    if (task instanceof DuizhaoError) missing = task
    else {
      found = true
      yield { run, task }
    }
  }
  if (!found && missing) throw missing
}

function taskIn({ comparison }: ComparedPair, asked: string): string | DuizhaoError {
  try {
    return findTask(comparison.tasks, asked)
  } catch (error) {
    if (error instanceof DuizhaoError && error.failure.code === 'unknown-task') return error
    throw error
  }
}
