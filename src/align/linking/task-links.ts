import { pairKey } from '../../decisions/pair-key.ts'
import { otherSide, type Side } from '../../document/pair.ts'
import type { Candidate, Evidence, Relation, TaskLink } from '../model.ts'
import { at } from '../pairing/grid.ts'
import type { Pairing } from '../pairing/pairing.ts'
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

/** Two tasks, by position and by id, with the probability that they correspond. */
interface TaskPair {
  readonly base: number
  readonly local: number
  readonly ids: Readonly<Record<Side, string>>
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
  const pairs = pairsOf(pairing, treeScores(model, taskFeatures(pairing, scored, clauses)))
  const chosen = pairs.filter((pair) => isChosen(pair, constraints))
  const isMain = mainAmong(chosen, constraints)
  const nearest = nearestAmong(pairs.filter((pair) => !isChosen(pair, constraints)))

  const ofBase = base.tasks.flatMap(({ task }, position): TaskLink[] => {
    const own = chosen.filter((pair) => pair.base === position)
    const runnersUp = nearest('base', position)
    if (own.length === 0) return [without({ base: task.id, local: null }, runnersUp)]
    return own.map((pair) => {
      const linked = clauses.filter((link) => joins(pairing, pair, link))
      return {
        ...pair.ids,
        relation: relationOf(base.tasks[pair.base], local.tasks[pair.local], linked),
        main: isMain(pair),
        confidence: pair.score,
        origin: isForced(pair, constraints) ? 'reviewer' : 'matcher',
        review: 'pending',
        evidence: taskEvidence(pairing, pair, linked),
        runnersUp,
      }
    })
  })
  const found = new Set(chosen.map((pair) => pair.local))
  const ofLocal = local.tasks.flatMap(({ task }, position) =>
    found.has(position)
      ? []
      : [without({ base: null, local: task.id }, nearest('local', position))],
  )
  return [...ofBase, ...ofLocal]
}

/** Every pair of tasks; `scores` go through the local tasks of each base task in turn. */
function pairsOf({ base, local }: Pairing, scores: ArrayLike<number>): TaskPair[] {
  return base.tasks.flatMap((one, row) =>
    local.tasks.map((other, column) => ({
      base: row,
      local: column,
      ids: { base: one.task.id, local: other.task.id },
      score: scores[row * local.tasks.length + column] ?? 0,
    })),
  )
}

const isForced = ({ ids }: TaskPair, { mustLink }: PairConstraints): boolean =>
  mustLink.has(pairKey(ids.base, ids.local))

const isChosen = (pair: TaskPair, constraints: PairConstraints): boolean =>
  isForced(pair, constraints) ||
  (pair.score >= LINK && mayLink(constraints, pair.ids.base, pair.ids.local))

/** Main counterparts are the likeliest of either task, and those that a reviewer linked. */
function mainAmong(
  chosen: readonly TaskPair[],
  { mainLink }: PairConstraints,
): (pair: TaskPair) => boolean {
  const best = { base: new Map<number, number>(), local: new Map<number, number>() }
  for (const pair of chosen)
    for (const side of ['base', 'local'] as const)
      best[side].set(pair[side], Math.max(pair.score, best[side].get(pair[side]) ?? 0))
  return ({ base, local, ids, score }) =>
    mainLink.has(pairKey(ids.base, ids.local)) ||
    score === best.base.get(base) ||
    score === best.local.get(local)
}

/** The likeliest counterparts of a task that it was not linked to. */
function nearestAmong(
  pairs: readonly TaskPair[],
): (side: Side, position: number) => readonly Candidate[] {
  const likeliest = pairs.toSorted((a, b) => b.score - a.score)
  return (side, position) =>
    likeliest
      .filter((pair) => pair[side] === position)
      .slice(0, RUNNERS_UP)
      .map(({ ids, score }) => ({ id: ids[otherSide(side)], score }))
}

/** Whether two linked clauses stand in two tasks. */
const joins = ({ base, local }: Pairing, pair: TaskPair, link: ClausePair): boolean =>
  base.clauses[link.base]?.task === pair.base && local.clauses[link.local]?.task === pair.local

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
