import { addTo } from '../../decisions/add-to.ts'
import { pairKey } from '../../decisions/pair-key.ts'
import { oncePer } from '../../once-per.ts'
import type { ReadClause, ReadDocument } from '../reading/reading.ts'
import type { ScoredCandidates } from '../scoring/score-clauses.ts'
import { mayLink, type PairConstraints } from './constraints.ts'
import { foundInSentences } from './found-in-sentences.ts'
import { linkThreshold } from './link-threshold.ts'

/** Two linked clauses, by position. */
export interface ClausePair {
  readonly base: number
  readonly local: number
  /** Probability that they are the same measure. */
  readonly score: number
}

/** Probability from which a clause has one more counterpart, and one more beside the same words. */
const FURTHER = 0.5
const BESIDE_SAME = 0.6

/**
 * Links every local clause to its likeliest counterpart, if its sentence is likely enough to have one, and to
 * others that are likelier than not; a base clause may so be split among several local ones. A clause that
 * stands word for word on the other side has found its counterpart: a local one takes no further one, a base
 * one only those that are clearly likelier than not. Before a base clause is called omitted, it may join its
 * likeliest local clause as a further counterpart, if that one's sentence is likelier than not to have one.
 * Decisions go first: what must be linked is, what may not be is not.
 */
export function assignClauses(
  base: ReadDocument,
  local: ReadDocument,
  candidates: ScoredCandidates,
  constraints: PairConstraints,
): ClausePair[] {
  const threshold = thresholdOf(candidates, base, local)
  const open = openOf(base, local, candidates, constraints)
  const found = foundInSentences(base, local, open)
  const options = optionsOf(open)
  const left = new Map<number, ClausePair>()
  const pairs = local.clauses.flatMap((clause, position) => {
    const own = options.get(position) ?? []
    const same = own.find((pair) => base.clauses[pair.base]?.plain === clause.plain)
    if (!same)
      for (const pair of own)
        if (
          found.ofBase(pair.base, position) >= FURTHER &&
          pair.score > (left.get(pair.base)?.score ?? 0)
        )
          left.set(pair.base, pair)
    const isChosen = (pair: ClausePair, rank: number) =>
      rank === 0 ? found.ofLocal(pair.base, position) >= threshold : pair.score >= FURTHER
    return [
      ...forced(base, clause, position, candidates, constraints),
      ...(same ? [same] : own.filter(isChosen)),
    ].filter((pair, at, all) => all.findIndex((other) => other.base === pair.base) === at)
  })
  const named = new Set(pairs.map((pair) => pair.base))
  return [...pairs, ...[...left.values()].filter((pair) => !named.has(pair.base))]
}

/** Goes by all candidates, for decisions on some clauses do not make others likelier; worked out once however often decisions are taken. */
const thresholdOf = oncePer(
  (candidates: ScoredCandidates, base: ReadDocument, local: ReadDocument): number =>
    linkThreshold(foundInSentences(base, local, candidates).pairs),
)

/** The candidates that may be linked; those of a base clause that stands word for word elsewhere only if they are clear. */
function openOf(
  base: ReadDocument,
  local: ReadDocument,
  { base: bases, local: locals, scores }: ScoredCandidates,
  constraints: PairConstraints,
): ScoredCandidates {
  const localTexts = new Set(local.clauses.map(({ plain }) => plain))
  const places = Int32Array.from(scores.keys()).filter((n) => {
    const one = base.clauses[bases[n] ?? 0]
    const other = local.clauses[locals[n] ?? 0]
    if (!one || !other || !mayLink(constraints, one.clause.id, other.clause.id)) return false
    return (
      (scores[n] ?? 0) >= BESIDE_SAME || one.plain === other.plain || !localTexts.has(one.plain)
    )
  })
  return {
    base: places.map((n) => bases[n] ?? 0),
    local: places.map((n) => locals[n] ?? 0),
    scores: Float64Array.from(places, (n) => scores[n] ?? 0),
  }
}

/** The candidates of every local clause, likeliest first. */
function optionsOf({ base, local, scores }: ScoredCandidates): Map<number, ClausePair[]> {
  const options = new Map<number, ClausePair[]>()
  scores.forEach((score, n) => {
    const pair = { base: base[n] ?? 0, local: local[n] ?? 0, score }
    addTo(options, pair.local, pair)
  })
  for (const own of options.values()) own.sort((a, b) => b.score - a.score)
  return options
}

/** The pairs of a local clause that a decision links, whether they were candidates or not. */
function forced(
  base: ReadDocument,
  { clause }: ReadClause,
  local: number,
  candidates: ScoredCandidates,
  { mustLink }: PairConstraints,
): ClausePair[] {
  const isForced = [...mustLink].some((key) => key.endsWith(pairKey('', clause.id)))
  if (!isForced) return []
  return base.clauses.flatMap((other, position) => {
    if (!mustLink.has(pairKey(other.clause.id, clause.id))) return []
    const place = candidates.base.findIndex(
      (one, n) => one === position && candidates.local[n] === local,
    )
    return [{ base: position, local, score: candidates.scores[place] ?? 1 }]
  })
}
