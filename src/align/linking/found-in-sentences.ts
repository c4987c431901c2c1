import type { Measure } from '../pairing/measure.ts'
import type { ReadDocument } from '../reading/reading.ts'
import type { ScoredCandidates } from '../scoring/score-clauses.ts'

/** How likely a clause has a counterpart anywhere in a sentence of the other side, each 0…1. */
export interface FoundInSentences {
  /** The local clause in the sentence of the base clause. */
  readonly ofLocal: Measure
  /** The base clause in the sentence of the local clause. */
  readonly ofBase: Measure
  /** For every two sentences with a candidate, how likely any of their clauses correspond. */
  readonly pairs: Float64Array
}

/**
 * Sums up the scores of candidates by sentences. A measure has one counterpart in a sentence, so the
 * chances of its clauses add up: which of them it is may be open where it is clear that it is one of them.
 */
export function foundInSentences(
  base: ReadDocument,
  local: ReadDocument,
  candidates: ScoredCandidates,
): FoundInSentences {
  const rows = base.sentences.length
  const columns = local.sentences.length
  const inLocal = (i: number, j: number) => i * columns + sentenceOf(local, j)
  const inBase = (i: number, j: number) => j * rows + sentenceOf(base, i)
  const ofBase = new Map<number, number>()
  const ofLocal = new Map<number, number>()
  candidates.scores.forEach((score, n) => {
    const i = candidates.base[n] ?? 0
    const j = candidates.local[n] ?? 0
    raise(ofBase, inLocal(i, j), score)
    raise(ofLocal, inBase(i, j), score)
  })
  const missed = new Map<number, number>()
  for (const [key, chance] of ofLocal) {
    const pair = (key % rows) * columns + sentenceOf(local, Math.floor(key / rows))
    missed.set(pair, (missed.get(pair) ?? 1) * (1 - chance))
  }
  return {
    ofLocal: (i, j) => ofLocal.get(inBase(i, j)) ?? 0,
    ofBase: (i, j) => ofBase.get(inLocal(i, j)) ?? 0,
    pairs: Float64Array.from(missed.values(), (chance) => 1 - chance),
  }
}

const sentenceOf = ({ clauses }: ReadDocument, position: number): number =>
  clauses[position]?.sentence ?? 0

const raise = (chances: Map<number, number>, key: number, by: number) =>
  chances.set(key, Math.min(1, (chances.get(key) ?? 0) + by))
