import type { ComparedTask } from '../../src/compare/comparison.ts'
import type { Finding } from '../../src/report/finding.ts'
import type { Context } from '../context.ts'

/** What was found of one pair. */
export interface CheckedPair {
  /** `<base>--<local>` */
  readonly name: string
  readonly tasks: readonly ComparedTask[]
  readonly findings: readonly Finding[]
}

/** What was found, as text for standard output. */
export type FormatCheck = (checked: readonly CheckedPair[], context: Context) => string
