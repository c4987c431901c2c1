import { align } from '../align/align.ts'
import { withCommitments } from '../compare/commitments.ts'
import { compare } from '../compare/compare.ts'
import type { Decision } from '../decisions/model.ts'
import type { ComparedPair } from '../report/findings.ts'
import { locator } from '../report/locate.ts'
import { loadDecisions } from './decisions.ts'
import { loadDocument } from './document.ts'
import type { Pair, Workspace } from './load.ts'

/** A pair as it is now. */
export interface PairRun extends ComparedPair {
  readonly decisions: readonly Decision[]
}

/**
 * Reads both documents of a pair, ids of the workspace or paths relative to `directory`, and compares
 * them under the decisions taken on them.
 */
export async function comparePair(
  workspace: Workspace | null,
  pair: Pair,
  directory: string,
): Promise<PairRun> {
  const base = await loadDocument(workspace, pair.base, directory)
  const local = await loadDocument(workspace, pair.local, directory)
  const decisions = loadDecisions(workspace, base, local)
  return {
    comparison: withCommitments(compare(base, local, align(base, local, decisions)), base, local),
    locate: { base: locator(base.clean.source), local: locator(local.clean.source) },
    decisions,
  }
}

/** Compares the pairs one after the other, each when it is asked for. */
export async function* comparePairs(
  workspace: Workspace | null,
  pairs: readonly Pair[],
  directory: string,
): AsyncGenerator<PairRun> {
  for (const pair of pairs) yield await comparePair(workspace, pair, directory)
}
