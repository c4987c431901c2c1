import { changeFeatures } from '../../src/align/features/change.ts'
import { type FeatureTable, rowCount } from '../../src/align/features/feature-table.ts'
import { pairFeatures } from '../../src/align/features/features.ts'
import { glance } from '../../src/align/features/glance.ts'
import { assignClauses } from '../../src/align/linking/assign-clauses.ts'
import { constraintsOf } from '../../src/align/linking/constraints.ts'
import { taskFeatures } from '../../src/align/linking/task-features.ts'
import { type Candidates, findCandidates } from '../../src/align/pairing/candidates.ts'
import { type Pairing, pairUp } from '../../src/align/pairing/pairing.ts'
import { readTerms } from '../../src/align/reading/reading.ts'
import { type LinearModel, linearScores } from '../../src/align/scoring/linear.ts'
import {
  type ClauseModel,
  inContext,
  type ScoredCandidates,
} from '../../src/align/scoring/score-clauses.ts'
import { shortlist } from '../../src/align/scoring/shortlist.ts'
import type { TreeModel } from '../../src/align/scoring/trees.ts'
import { fitTrees } from './boosting.ts'
import { type Examples, examplesOf, together } from './examples.ts'
import type { Lesson } from './gold.ts'
import { fitLogistic } from './logistic.ts'

/** Ridge penalty of the regressions, in features of unit variance. */
const RIDGE = 3
const CHANGE_RIDGE = 1
const CLAUSE_TREES = {
  runs: 2,
  trees: 300,
  depth: 4,
  rate: 0.16,
  ridge: 4,
  leaf: 3,
  rows: 0.5,
  features: 0.35,
}
const TASK_TREES = {
  runs: 6,
  trees: 100,
  depth: 4,
  rate: 0.12,
  ridge: 1,
  leaf: 1,
  rows: 0.7,
  features: 0.5,
}
/** A partial counterpart counts little: it need not be named, and may be. */
const PARTIAL_WEIGHT = 0.3
/** Every pair of documents counts as if it had so many clauses, however long it is. */
const CLAUSES = 300
/** Half way to the same for tasks: regulations have more of them, and they are harder. */
const TASKS = 24

/** Parts that a pair's tasks are dealt into for cross-validation. */
export const FOLDS = 5

/** A pair with its candidates and what is known of them. */
export interface Prepared {
  readonly lesson: Lesson
  readonly pairing: Pairing
  readonly candidates: Candidates
  /** Whether a local clause, by position, is learned from. */
  readonly isLearned: (local: number) => boolean
}

/** Places the texts of a lesson in one space and finds the candidates. */
export function prepare(lesson: Lesson): Prepared {
  const pairing = pairUp(readTerms(lesson.base), readTerms(lesson.local))
  return { lesson, pairing, candidates: findCandidates(pairing), isLearned: () => true }
}

/** What was measured of candidates, with what the gold says of them. */
function labelled(
  { lesson, pairing: { base, local }, isLearned }: Prepared,
  candidates: Candidates,
  table: FeatureTable,
): Examples {
  const weight = lesson.trust.clauses * (CLAUSES / local.clauses.length)
  const labels = Array.from(candidates.base, (i, n) => {
    const one = base.clauses[i]?.clause.id
    const other = local.clauses[candidates.local[n] ?? 0]?.clause.id
    return lesson.clauses.has(`${one}|${other}`) ? 1 : 0
  })
  const weights = Array.from(candidates.local, (j) => (isLearned(j) ? weight : 0))
  return examplesOf(table, labels, weights)
}

/** Learns whether two clauses are the same measure: at a glance, by themselves, and in their context. */
export function fitClauses(pairs: readonly Prepared[]): ClauseModel {
  const seen = pairs.map((pair) =>
    labelled(pair, pair.candidates, glance(pair.pairing, pair.candidates)),
  )
  const glanceModel = fitLogistic(together(seen), RIDGE)
  const listed = pairs.map((pair) => {
    const candidates = shortlist(pair.pairing, pair.candidates, glanceModel)
    return { pair, candidates, own: pairFeatures(pair.pairing, candidates) }
  })
  const first = fitLogistic(
    together(listed.map(({ pair, candidates, own }) => labelled(pair, candidates, own))),
    RIDGE,
  )
  const second = fitTrees(
    together(
      listed.map(({ pair, candidates, own }) => {
        const features = inContext(pair.pairing, candidates, own, linearScores(first, own))
        return labelled(pair, candidates, features)
      }),
    ),
    CLAUSE_TREES,
  )
  return { glance: glanceModel, first, second }
}

/** Learns whether the same measure is retained or adapted. */
export function fitChanges(pairs: readonly Prepared[]): LinearModel {
  const changes: Readonly<Record<string, number>>[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (const { pairing, lesson } of pairs) {
    const bases = new Map(pairing.base.clauses.map((clause) => [clause.clause.id, clause]))
    const locals = new Map(pairing.local.clauses.map((clause) => [clause.clause.id, clause]))
    for (const [key, status] of lesson.clauses) {
      const [base = '', local = ''] = key.split('|')
      const one = bases.get(base)
      const other = locals.get(local)
      if (!one || !other) continue
      changes.push(changeFeatures(one, other, pairing.rarityOfWord))
      labels.push(status === 'retained' ? 1 : 0)
      weights.push(lesson.trust.changes)
    }
  }
  const names = Object.keys(changes[0] ?? {})
  const rows = changes.map((row) => Float64Array.from(names, (name) => row[name] ?? 0))
  return fitLogistic({ names, rows, labels, weights }, CHANGE_RIDGE)
}

/** Pairs of tasks with their grade as weight, given clauses scored without the gold. */
export function taskExamples({ pairing, lesson }: Prepared, scored: ScoredCandidates): Examples {
  const { base, local } = pairing
  const links = assignClauses(base, local, scored, constraintsOf([]).clauses)
  const features = taskFeatures(pairing, scored, links)
  const grades = Array.from({ length: rowCount(features) }, (_, n) => {
    const one = base.tasks[Math.floor(n / local.tasks.length)]?.task.id
    const other = local.tasks[n % local.tasks.length]?.task.id
    return lesson.tasks.get(`${one}|${other}`) ?? 0
  })
  const labels = grades.map((grade) => (grade > 0 ? 1 : 0))
  const evenness = lesson.trust.tasks * Math.sqrt(TASKS / base.tasks.length)
  const weights = grades.map((grade) => (grade === 1 ? PARTIAL_WEIGHT : 1) * evenness)
  return examplesOf(features, labels, weights)
}

/** Learns whether two tasks correspond. */
export const fitTasks = (examples: readonly Examples[]): TreeModel =>
  fitTrees(together(examples), TASK_TREES)
