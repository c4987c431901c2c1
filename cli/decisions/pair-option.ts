import { nameOfPair, type Pair } from '../../src/document/pair.ts'
import { decidedPairs } from '../../src/workspace/decisions.ts'
import type { Workspace } from '../../src/workspace/load.ts'
import { CommandError } from '../failure.ts'
import { namedPairs } from '../pairs.ts'

/**
 * The pair that `--pair BASE LOCAL` or `--pair BASE--LOCAL` names, and what follows it: commander gives an
 * option of two values everything up to the next option.
 */
export function readPairOption(
  workspace: Workspace,
  values: readonly string[],
): { readonly pair: Pair; readonly rest: readonly string[] } {
  const [first = '', second, ...rest] = values
  if (first.includes('--')) {
    const [pair] = namedPairs({ ...workspace, pairs: allPairs(workspace) }, [first])
    if (pair) return { pair, rest: values.slice(1) }
  }
  if (second === undefined) {
    throw new CommandError({ code: 'unknown-pair', pair: first, nearest: [] })
  }
  return { pair: { base: first, local: second }, rest }
}

/** The pairs a command is about: the one named, else all that have decisions. */
export function pairsAsked(workspace: Workspace, values: readonly string[] | undefined): Pair[] {
  return values === undefined ? decidedPairs(workspace) : [readPairOption(workspace, values).pair]
}

/** Those that are compared, and those that only have decisions. */
function allPairs(workspace: Workspace): Pair[] {
  const pairs = [...workspace.pairs, ...decidedPairs(workspace)]
  return [...new Map(pairs.map((pair) => [nameOfPair(pair), pair])).values()]
}
