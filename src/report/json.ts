import type { Comparison } from '../compare/comparison.ts'

/** The comparison itself; `schema/comparison.schema.json` describes it. */
export const renderJson = (comparison: Comparison): string =>
  `${JSON.stringify(comparison, null, 2)}\n`
