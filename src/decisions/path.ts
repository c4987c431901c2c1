import { nameOfPair, type Pair } from '../document/pair.ts'

/** Folder of a workspace that the decisions are in. */
export const decisionsFolder = 'alignments'

/** Path of a pair's decisions in a workspace, with forward slashes. */
export const decisionsPath = (pair: Pair): string =>
  `${decisionsFolder}/${nameOfPair(pair)}.sssom.tsv`
