import { align } from '../align/align.ts'
import { withCommitments } from '../compare/commitments.ts'
import { compare } from '../compare/compare.ts'
import type { Comparison } from '../compare/comparison.ts'
import type { Decision } from '../decisions/model.ts'
import type { PlanDocument } from '../document/model.ts'
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
  const { base, local, decisions, comparison } = await compareTexts(workspace, pair, directory)
  return {
    comparison: withCommitments(comparison, base, local),
    locate: { base: locator(base.clean.source), local: locator(local.clean.source) },
    decisions,
  }
}

/** As `comparePair`, without what the clauses bind: what it takes to know which clauses correspond. */
export async function compareTexts(
  workspace: Workspace | null,
  pair: Pair,
  directory: string,
): Promise<ComparedTexts> {
  const base = await loadDocument(workspace, pair.base, directory)
  const local = await loadDocument(workspace, pair.local, directory)
  const decisions = loadDecisions(workspace, base, local)
  const comparison = compare(base, local, align(base, local, decisions))
  return { base, local, decisions, comparison }
}

interface ComparedTexts {
  readonly base: PlanDocument
  readonly local: PlanDocument
  readonly decisions: readonly Decision[]
  readonly comparison: Comparison
}

/** Compares the pairs one after the other, each when it is asked for. */
export async function* comparePairs(
  workspace: Workspace | null,
  pairs: readonly Pair[],
  directory: string,
): AsyncGenerator<PairRun> {
  for (const pair of pairs) yield await comparePair(workspace, pair, directory)
}
