import type { ComparedPair } from './findings/findings.ts'

/**
 * A report file about any number of pairs, made pair by pair, so that only figures are kept of the
 * pairs that are done.
 */
export interface Volume {
  /** The pair's own stretch of the file. */
  add(pair: ComparedPair): string
  /** What stands before and after the stretches of all pairs. */
  close(): { readonly head: string; readonly tail: string }
}
