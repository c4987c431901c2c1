import { addTo } from '../../decisions/add-to.ts'
import { pairKey } from '../../decisions/units.ts'
import type { ReadClause, ReadDocument } from '../reading/reading.ts'
import type { ScoredCandidates } from '../scoring/score-clauses.ts'
import { mayLink, type PairConstraints } from './constraints.ts'
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
 * Links every local clause to its likeliest counterpart, if likely enough, and to others that are
 * likelier than not; a base clause may so be split among several local ones. A clause that stands
 * word for word on the other side has found its counterpart: a local one takes no further one, a base
 * one only those that are clearly likelier than not. Before a base clause is called omitted, it may join its
 * likeliest local clause as a further counterpart. Decisions go first: what must be linked is, what
 * may not be is not.
 */
export function assignClauses(
  base: ReadDocument,
  local: ReadDocument,
  candidates: ScoredCandidates,
  constraints: PairConstraints,
): ClausePair[] {
  const threshold = linkThreshold(candidates.scores)
  const options = new Map<number, ClausePair[]>()
  for (const [n, score] of candidates.scores.entries()) {
    const pair = { base: candidates.base[n] ?? 0, local: candidates.local[n] ?? 0, score }
    addTo(options, pair.local, pair)
  }
  const baseTexts = base.clauses.map(({ plain }) => plain)
  const localTexts = new Set(local.clauses.map(({ plain }) => plain))
  const left = new Map<number, ClausePair>()
  const pairs = local.clauses.flatMap((clause, position) => {
    const allowed = (options.get(position) ?? [])
      .filter((pair) => mayLink(constraints, idOf(base, pair.base), clause.clause.id))
      .sort((a, b) => b.score - a.score)
    const text = clause.plain
    const open = allowed.filter((pair) => {
      const baseText = baseTexts[pair.base] ?? ''
      return pair.score >= BESIDE_SAME || baseText === text || !localTexts.has(baseText)
    })
    if (!open.some((pair) => baseTexts[pair.base] === text))
      for (const pair of open)
        if (pair.score >= (left.get(pair.base)?.score ?? threshold)) left.set(pair.base, pair)
    return [
      ...forced(base, clause, position, allowed, constraints),
      ...chosen(baseTexts, text, open, threshold),
    ].filter((pair, at, all) => all.findIndex((other) => other.base === pair.base) === at)
  })
  const found = new Set(pairs.map((pair) => pair.base))
  return [...pairs, ...[...left.values()].filter((pair) => !found.has(pair.base))]
}

function chosen(
  baseTexts: readonly string[],
  text: string,
  options: readonly ClausePair[],
  threshold: number,
): readonly ClausePair[] {
  const same = options.find(({ base }) => baseTexts[base] === text)
  if (same) return [same]
  return options.filter(({ score }, rank) => score >= (rank === 0 ? threshold : FURTHER))
}

/** The pairs of a local clause that a decision links, whether they were candidates or not. */
function forced(
  base: ReadDocument,
  { clause }: ReadClause,
  local: number,
  options: readonly ClausePair[],
  { mustLink }: PairConstraints,
): ClausePair[] {
  const isForced = [...mustLink].some((key) => key.endsWith(pairKey('', clause.id)))
  if (!isForced) return []
  return base.clauses.flatMap((other, position) =>
    mustLink.has(pairKey(other.clause.id, clause.id))
      ? [options.find((pair) => pair.base === position) ?? { base: position, local, score: 1 }]
      : [],
  )
}

const idOf = ({ clauses }: ReadDocument, position: number): string =>
  clauses[position]?.clause.id ?? ''
