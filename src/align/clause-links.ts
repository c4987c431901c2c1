import { assignClauses, type ClausePair } from './assign-clauses.ts'
import { CHANGE_FEATURES, changeFeatures, plain } from './change.ts'
import { type PairConstraints, pairKey } from './constraints.ts'
import { clauseEvidence } from './evidence.ts'
import { type LinearModel, linearScores } from './linear.ts'
import type { Alignment, Candidate, ClauseLink } from './model.ts'
import type { Pairing } from './pairing.ts'
import type { ReadDocument } from './reading.ts'
import type { ScoredCandidates } from './score-clauses.ts'

/** Probability from which the same measure counts as retained. */
const RETAINED = 0.5
const RUNNERS_UP = 3

/** The linked clauses, by position and as the alignment says them, and the nearest that were not linked. */
export interface ClauseLinks {
  readonly pairs: readonly ClausePair[]
  readonly links: readonly ClauseLink[]
  readonly rejected: Alignment['rejected']
}

/** Links clauses by their scores and says of each link whether the measure was retained or adapted. */
export function linkClauses(
  pairing: Pairing,
  candidates: ScoredCandidates,
  changes: LinearModel,
  constraints: PairConstraints,
): ClauseLinks {
  const { base, local } = pairing
  const pairs = assignClauses(base, local, candidates, constraints)
  const links = pairs.flatMap((pair): ClauseLink[] => {
    const one = base.clauses[pair.base]
    const other = local.clauses[pair.local]
    if (!one || !other) return []
    const values = changeFeatures(one, other, pairing.rarityOfWord)
    const [unchanged = 0] = linearScores(changes, { names: CHANGE_FEATURES, values })
    const retained = plain(one) === plain(other) || unchanged >= RETAINED
    const key = pairKey(one.clause.id, other.clause.id)
    return [
      {
        base: one.clause.id,
        local: other.clause.id,
        confidence: pair.score,
        status: retained ? 'retained' : 'adapted',
        origin: constraints.mustLink.has(key) ? 'reviewer' : 'matcher',
        review: 'pending',
        evidence: clauseEvidence(one, other, pairing.rarityOfPair),
      },
    ]
  })
  return {
    pairs,
    links,
    rejected: {
      base: nearestRejected(
        base,
        local,
        candidates.base,
        candidates.local,
        candidates.scores,
        pairs.map((pair) => pair.base),
      ),
      local: nearestRejected(
        local,
        base,
        candidates.local,
        candidates.base,
        candidates.scores,
        pairs.map((pair) => pair.local),
      ),
    },
  }
}

/** For every clause of `own` without a counterpart, the likeliest candidates. */
function nearestRejected(
  own: ReadDocument,
  other: ReadDocument,
  ownPositions: Int32Array,
  otherPositions: Int32Array,
  scores: Float64Array,
  linked: readonly number[],
): ReadonlyMap<string, readonly Candidate[]> {
  const taken = new Set(linked)
  const found = new Map<number, Candidate[]>()
  ownPositions.forEach((position, n) => {
    if (taken.has(position)) return
    const id = other.clauses[otherPositions[n] ?? 0]?.clause.id ?? ''
    const candidate = { id, score: scores[n] ?? 0 }
    const list = found.get(position)
    if (list) list.push(candidate)
    else found.set(position, [candidate])
  })
  return new Map(
    own.clauses.flatMap(({ clause }, position) =>
      taken.has(position) ? [] : [[clause.id, best(found.get(position) ?? [])]],
    ),
  )
}

const best = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score).slice(0, RUNNERS_UP)
