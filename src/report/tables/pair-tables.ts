import type { Comparison } from '../../compare/comparison.ts'
import { bindingTables } from './binding-tables.ts'
import { descentLists } from './descent-lists.ts'
import { lineageTables } from './lineage-tables.ts'
import type { Table } from './table.ts'

/** All that is told of a pair behind its 对照表: where the local plan comes from, what both bind, then the long lists of clauses. */
export const pairTables = (comparison: Comparison): readonly Table[] => [
  ...lineageTables(comparison),
  ...bindingTables(comparison),
  ...descentLists(comparison),
]

/** `pairTables` for a report of many pairs: where a local plan comes from is told with the first pair that has it. */
export function pairTeller(): (comparison: Comparison) => readonly Table[] {
  const told = new Set<string>()
  return (comparison) => {
    if (told.has(comparison.local.id)) return bindingTables(comparison)
    told.add(comparison.local.id)
    return pairTables(comparison)
  }
}
