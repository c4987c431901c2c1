import type { NamedTask } from '../../src/compare/task-name.ts'
import type { Pair } from '../../src/document/pair.ts'
import type { Finding } from '../../src/report/findings/finding.ts'

import type { CheckRules } from '../../src/workspace/schema.ts'
import type { Context } from '../context.ts'

/** What was found of one pair. */
export interface CheckedPair {
  /** `<base>--<local>` */
  readonly name: string
  /** `null` for a snapshot that belongs to no pair of the workspace. */
  readonly pair: Pair | null
  readonly tasks: readonly NamedTask[]
  readonly findings: readonly Finding[]
  /** The commands that settle them, in the order to run them. */
  readonly repairs: readonly string[]
}

/** What was found, as text for standard output; `rules` tell what makes the check fail. */
export type FormatCheck = (
  checked: readonly CheckedPair[],
  context: Context,
  rules: CheckRules,
) => string

/** How many pairs of the workspace were checked. */
export const pairsIn = (checked: readonly CheckedPair[]): number =>
  checked.filter(({ pair }) => pair !== null).length
