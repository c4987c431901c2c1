import { pairKey } from '../../decisions/units.ts'
import type { Side } from '../../document/pair.ts'
import type { Candidate, Evidence, Relation, TaskLink } from '../model.ts'
import type { Pairing } from '../pairing/pairing.ts'
import { at } from '../pairing/vectors.ts'
import type { ReadDocument, ReadTask } from '../reading/reading.ts'
import type { ScoredCandidates } from '../scoring/score-clauses.ts'
import { type TreeModel, treeScores } from '../scoring/trees.ts'
import type { ClausePair } from './assign-clauses.ts'
import { mayLink, type PairConstraints } from './constraints.ts'
import { sharedPhrases } from './evidence.ts'
import { taskFeatures } from './task-features.ts'

/** Probability from which two tasks correspond. */
const LINK = 0.5
const RUNNERS_UP = 3

/** Two tasks by position, with the probability that they correspond. */
interface TaskPair {
  readonly base: number
  readonly local: number
  readonly score: number
}

/** Links tasks by titles, bodies and linked clauses; every task of both sides appears at least once. */
export function linkTasks(
  pairing: Pairing,
  scored: ScoredCandidates,
  clauses: readonly ClausePair[],
  model: TreeModel,
  constraints: PairConstraints,
): TaskLink[] {
  const { base, local } = pairing
  const columns = local.tasks.length
  const scores = treeScores(model, taskFeatures(pairing, scored, clauses))
  const pairs = Array.from(
    scores,
    (score, n): TaskPair => ({ base: Math.floor(n / columns), local: n % columns, score }),
  )
  const key = (pair: TaskPair) =>
    [base.tasks[pair.base]?.task.id ?? '', local.tasks[pair.local]?.task.id ?? ''] as const
  const chosen = pairs.filter((pair) => {
    const [one, other] = key(pair)
    if (constraints.mustLink.has(pairKey(one, other))) return true
    return pair.score >= LINK && mayLink(constraints, one, other)
  })
  const bestOf = (side: Side, position: number) =>
    Math.max(...chosen.flatMap((pair) => (pair[side] === position ? [pair.score] : [])))
  const bestOfBase = base.tasks.map((_, position) => bestOf('base', position))
  const bestOfLocal = local.tasks.map((_, position) => bestOf('local', position))
  const candidates = (ofPair: (pair: TaskPair) => boolean, far: Side): Candidate[] =>
    pairs
      .filter((pair) => ofPair(pair) && !chosen.includes(pair))
      .sort((a, b) => b.score - a.score)
      .slice(0, RUNNERS_UP)
      .map((pair) => ({ id: key(pair)[far === 'base' ? 0 : 1], score: pair.score }))

  const ofBase = base.tasks.flatMap(({ task }, position): TaskLink[] => {
    const own = chosen.filter((pair) => pair.base === position)
    const runnersUp = candidates((pair) => pair.base === position, 'local')
    if (own.length === 0) return [without({ base: task.id, local: null }, runnersUp)]
    return own.map((pair) => {
      const [one, other] = key(pair)
      const forced = constraints.mustLink.has(pairKey(one, other))
      const linked = clauses.filter(
        (link) =>
          base.clauses[link.base]?.task === pair.base &&
          local.clauses[link.local]?.task === pair.local,
      )
      return {
        base: one,
        local: other,
        relation: relationOf(base.tasks[pair.base], local.tasks[pair.local], linked),
        main:
          constraints.mainLink.has(pairKey(one, other)) ||
          pair.score >= (bestOfBase[pair.base] ?? 0) ||
          pair.score >= (bestOfLocal[pair.local] ?? 0),
        confidence: pair.score,
        origin: forced ? 'reviewer' : 'matcher',
        review: 'pending',
        evidence: taskEvidence(pairing, pair, linked),
        runnersUp,
      }
    })
  })
  const ofLocal = local.tasks.flatMap(({ task }, position) =>
    chosen.some((pair) => pair.local === position)
      ? []
      : [
          without(
            { base: null, local: task.id },
            candidates((pair) => pair.local === position, 'base'),
          ),
        ],
  )
  return [...ofBase, ...ofLocal]
}

/** Local seen from base: which of the two has clauses that the other lacks. */
function relationOf(
  base: ReadTask | undefined,
  local: ReadTask | undefined,
  links: readonly ClausePair[],
): Relation {
  const isWhole = (task: ReadTask | undefined, side: Side) =>
    task !== undefined &&
    task.end > task.first &&
    new Set(links.map((link) => link[side])).size === task.end - task.first
  const wholeBase = isWhole(base, 'base')
  const wholeLocal = isWhole(local, 'local')
  if (wholeBase && wholeLocal) return 'equal'
  if (wholeBase) return 'superset'
  return wholeLocal ? 'subset' : 'intersects'
}

function taskEvidence(
  pairing: Pairing,
  pair: TaskPair,
  links: readonly ClausePair[],
): readonly Evidence[] {
  const { base, local, rarityOfPair } = pairing
  const title = Math.min(1, at(pairing.titlePairs, pair.base, pair.local))
  const shared = pairing.sharedAgencies.names(pair.base, pair.local)
  return [
    ...(title > 0 ? [{ kind: 'title', score: title } as const] : []),
    ...(links.length > 0 ? [{ kind: 'clauses', linked: links.length } as const] : []),
    ...(shared.length > 0 ? [{ kind: 'agencies', shared } as const] : []),
    ...sharedPhrases(runsOf(base, pair.base), runsOf(local, pair.local), rarityOfPair),
  ]
}

const runsOf = ({ tasks, clauses }: ReadDocument, position: number): string[] => {
  const task = tasks[position]
  return task ? clauses.slice(task.first, task.end).flatMap(({ runs }) => runs) : []
}

function without(
  side: Pick<TaskLink, 'base' | 'local'>,
  runnersUp: readonly Candidate[],
): TaskLink {
  return {
    ...side,
    relation: 'none',
    main: true,
    confidence: 1 - (runnersUp[0]?.score ?? 0),
    origin: 'matcher',
    review: 'pending',
    evidence: [],
    runnersUp,
  }
}
