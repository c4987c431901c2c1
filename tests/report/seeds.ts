import { fileURLToPath } from 'node:url'
import type { ComparedPair } from '../../src/report/findings.ts'
import { comparePair } from '../../src/workspace/compare-pair.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The first shipped pairs that have the national plan as their base, compared. */
export async function nationalPairs(count = 2): Promise<ComparedPair[]> {
  const workspace = await loadWorkspace(root)
  const [first] = workspace.pairs
  const pairs = workspace.pairs.filter(({ base }) => base === first?.base).slice(0, count)
  return Promise.all(pairs.map((pair) => comparePair(workspace, pair, root)))
}
