import { pairKey } from '../../decisions/pair-key.ts'
import { changeFeatures } from '../features/change.ts'
import type { Alignment, Candidate, ClauseLink } from '../model.ts'
import type { Pairing } from '../pairing/pairing.ts'
import type { ReadDocument } from '../reading/reading.ts'
import { type LinearModel, linearScore } from '../scoring/linear.ts'
import type { ScoredCandidates } from '../scoring/score-clauses.ts'
import { assignClauses, type ClausePair } from './assign-clauses.ts'
import type { PairConstraints } from './constraints.ts'
import { datesFollow } from './dates-follow.ts'
import { clauseEvidence, neighbourEvidence } from './evidence.ts'

/** Probability from which the same measure counts as retained. */
const RETAINED = 0.5
const RUNNERS_UP = 3

/** The linked clauses, by position and as the alignment says them, and for every clause the nearest that were not chosen. */
export interface ClauseLinks {
  readonly pairs: readonly ClausePair[]
  readonly links: readonly ClauseLink[]
  readonly rejected: Alignment['rejected']
  readonly alternatives: Alignment['alternatives']
}

/** Links clauses by their scores and says of each link whether the measure was retained or adapted. */
export function linkClauses(
  pairing: Pairing,
  candidates: ScoredCandidates,
  changes: LinearModel,
  constraints: PairConstraints,
): ClauseLinks {
  const { base, local } = pairing
  const assigned = assignClauses(base, local, candidates, constraints)
  const pairs = datesFollow(base, local, assigned, constraints)
  const besideOf = neighbourEvidence(pairing, pairs)
  const links = pairs.flatMap((pair): ClauseLink[] => {
    const one = base.clauses[pair.base]
    const other = local.clauses[pair.local]
    if (!one || !other) return []
    const retained =
      one.plain === other.plain ||
      linearScore(changes, changeFeatures(one, other, pairing.rarityOfWord)) >= RETAINED
    const key = pairKey(one.clause.id, other.clause.id)
    return [
      {
        base: one.clause.id,
        local: other.clause.id,
        confidence: pair.score,
        status: retained ? 'retained' : 'adapted',
        origin: constraints.mustLink.has(key) ? 'reviewer' : 'matcher',
        review: 'pending',
        evidence: [...clauseEvidence(one, other, pairing.rarityOfPair), ...besideOf(pair)],
      },
    ]
  })
  const ofBase = notChosen(base, local, candidates.base, candidates.local, candidates.scores, pairs)
  const ofLocal = notChosen(
    local,
    base,
    candidates.local,
    candidates.base,
    candidates.scores,
    pairs.map((pair) => ({ base: pair.local, local: pair.base })),
  )
  return {
    pairs,
    links,
    rejected: { base: ofBase.ofUnlinked, local: ofLocal.ofUnlinked },
    alternatives: { base: ofBase.ofLinked, local: ofLocal.ofLinked },
  }
}

/** For every clause of `own` the likeliest candidates that it was not linked to; `links` name `own` as base. */
function notChosen(
  own: ReadDocument,
  other: ReadDocument,
  ownPositions: Int32Array,
  otherPositions: Int32Array,
  scores: Float64Array,
  links: readonly Pick<ClausePair, 'base' | 'local'>[],
) {
  const linked = own.clauses.map(() => new Set<number>())
  for (const link of links) linked[link.base]?.add(link.local)
  const found = own.clauses.map((): Candidate[] => [])
  ownPositions.forEach((position, n) => {
    const counterpart = otherPositions[n] ?? 0
    if (linked[position]?.has(counterpart)) return
    const id = other.clauses[counterpart]?.clause.id ?? ''
    found[position]?.push({ id, score: scores[n] ?? 0 })
  })
  const entries = own.clauses.map(
    ({ clause }, position) => [clause.id, best(found[position] ?? [])] as const,
  )
  const isLinked = (position: number) => (linked[position]?.size ?? 0) > 0
  return {
    ofUnlinked: new Map(entries.filter((_, position) => !isLinked(position))),
    ofLinked: new Map(entries.filter((_, position) => isLinked(position))),
  }
}

const best = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score).slice(0, RUNNERS_UP)
