import type { Comparison } from '../../compare/comparison.ts'
import type { PlanDocument } from '../../document/model.ts'
import type { Pair } from '../../document/pair.ts'
import type { ComparedPair } from '../../report/findings/findings.ts'
import { locator } from '../../report/findings/locate.ts'
import { loadDecisions } from '../decisions.ts'
import { type OpenedDocument, openDocument } from '../document.ts'
import type { Workspace } from '../load.ts'
import { compareOpened } from './compare-opened.ts'

/**
 * Reads both documents of a pair, ids of the workspace or paths relative to `directory`, and compares
 * them under the decisions taken on them.
 */
export async function comparePair(
  workspace: Workspace | null,
  pair: Pair,
  directory: string,
): Promise<ComparedPair> {
  const opened = await openPair(workspace, pair, directory)
  const comparison = await compareOpened(workspace, opened.base, opened.local)
  const texts = { base: await opened.base.load(), local: await opened.local.load() }
  return withSources(workspace, comparison, opened, texts)
}

/** A comparison with the sources and the decisions that reports tell of. */
export function withSources(
  workspace: Workspace | null,
  comparison: Comparison,
  opened: Sides<OpenedDocument>,
  { base, local }: Sides<PlanDocument>,
): ComparedPair {
  return {
    comparison,
    decisions: loadDecisions(workspace, base, local),
    locate: {
      base: locator(base.clean.source, opened.base.path),
      local: locator(local.clean.source, opened.local.path),
    },
  }
}

interface Sides<Value> {
  readonly base: Value
  readonly local: Value
}

/** Opens both documents of a pair. */
export async function openPair(workspace: Workspace | null, pair: Pair, directory: string) {
  return {
    base: await openDocument(workspace, pair.base, directory),
    local: await openDocument(workspace, pair.local, directory),
  }
}

/** Compares the pairs one after the other, each when it is asked for. */
export async function* comparePairs(
  workspace: Workspace | null,
  pairs: readonly Pair[],
  directory: string,
): AsyncGenerator<ComparedPair> {
  for (const pair of pairs) yield await comparePair(workspace, pair, directory)
}
