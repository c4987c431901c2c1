import type { PairIds } from './parse.ts'

/** Folder of a workspace that the decisions are in. */
export const decisionsFolder = 'alignments'

/** Path of a pair's decisions in a workspace, with forward slashes. */
export const decisionsPath = ({ base, local }: PairIds): string =>
  `${decisionsFolder}/${base}--${local}.sssom.tsv`
