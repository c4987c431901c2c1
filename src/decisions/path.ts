import type { PairIds } from './parse.ts'

/** Path of a pair's decisions in a workspace, with forward slashes. */
export const decisionsPath = ({ base, local }: PairIds): string =>
  `alignments/${base}--${local}.sssom.tsv`
