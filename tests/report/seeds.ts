import { fileURLToPath } from 'node:url'
import type { ComparedPair } from '../../src/report/findings/findings.ts'
import { comparePair } from '../../src/workspace/comparisons/compare-pair.ts'
import { compareRelated } from '../../src/workspace/comparisons/relatives.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The first shipped pairs that have the national plan as their base, each compared once for all tests. */
export async function nationalPairs(count = 2): Promise<ComparedPair[]> {
  const workspace = await loadWorkspace(root)
  const [first] = workspace.pairs
  const pairs = workspace.pairs.filter(({ base }) => base === first?.base).slice(0, count)
  return Promise.all(
    pairs.map((pair) => {
      const known = compared.get(pair.local) ?? comparePair(workspace, pair, root)
      compared.set(pair.local, known)
      return known
    }),
  )
}

const compared = new Map<string, Promise<ComparedPair>>()

/** All shipped pairs, compared as reports compare them: with lineage, succession and what stands elsewhere. */
export async function relatedPairs(): Promise<ComparedPair[]> {
  const workspace = await loadWorkspace(root)
  const pairs = []
  for await (const pair of compareRelated(workspace, workspace.pairs, workspace.pairs, root)) {
    pairs.push(pair)
  }
  return pairs
}
