import { align } from '../align/align.ts'
import { compare } from '../compare/compare.ts'
import type { ComparedPair } from '../report/findings.ts'
import { locator } from '../report/locate.ts'
import { loadDocument } from './document.ts'
import type { Pair, Workspace } from './load.ts'

/** Reads both documents of a pair and compares them under the decisions taken on them. */
export async function comparePair(workspace: Workspace, pair: Pair): Promise<ComparedPair> {
  const base = await loadDocument(workspace, pair.base, workspace.root)
  const local = await loadDocument(workspace, pair.local, workspace.root)
  return {
    comparison: compare(base, local, align(base, local)),
    locate: { base: locator(base.clean.source), local: locator(local.clean.source) },
  }
}
