import { assignClauses } from '../../src/align/assign-clauses.ts'
import { findCandidates } from '../../src/align/candidates.ts'
import { CHANGE_FEATURES, changeFeatures } from '../../src/align/change.ts'
import { constraintsOf } from '../../src/align/constraints.ts'
import { rowCount } from '../../src/align/feature-table.ts'
import { pairFeatures } from '../../src/align/features.ts'
import { type LinearModel, linearScores } from '../../src/align/linear.ts'
import { pairUp } from '../../src/align/pairing.ts'
import { readTerms } from '../../src/align/reading.ts'
import {
  type ClauseModel,
  inContext,
  type ScoredCandidates,
} from '../../src/align/score-clauses.ts'
import { shortlist } from '../../src/align/shortlist.ts'
import { taskFeatures } from '../../src/align/task-features.ts'
import type { TreeModel } from '../../src/align/trees.ts'
import { fitTrees } from './boosting.ts'
import { type Examples, examplesOf, together } from './examples.ts'
import type { Lesson } from './gold.ts'
import { fitLogistic } from './logistic.ts'

/** Ridge penalty of the regressions, in features of unit variance. */
const RIDGE = 3
const CHANGE_RIDGE = 1
const CLAUSE_TREES = {
  trees: 300,
  depth: 4,
  rate: 0.12,
  ridge: 1,
  leaf: 1,
  rows: 0.5,
  features: 0.5,
}
const TASK_TREES = {
  trees: 500,
  depth: 4,
  rate: 0.1,
  ridge: 1,
  leaf: 1,
  rows: 0.7,
  features: 0.5,
}
/** A partial counterpart counts half: annotators differ on them most. */
const PARTIAL_WEIGHT = 0.5
/** Every pair of documents counts as if it had so many clauses, however long it is. */
const CLAUSES = 300
/** Half way to the same for tasks: regulations have more of them, and they are harder. */
const TASKS = 24

/** A pair with what is measured of its candidates and what is known of them. */
export type Prepared = ReturnType<typeof prepare>

/** Measures the candidates of a pair and labels them. */
export function prepare(lesson: Lesson) {
  const base = readTerms(lesson.base)
  const local = readTerms(lesson.local)
  const pairing = pairUp(base, local)
  const candidates = findCandidates(pairing)
  const labels = Array.from(candidates.base, (i, n) => {
    const one = base.clauses[i]?.clause.id
    const other = local.clauses[candidates.local[n] ?? 0]?.clause.id
    return lesson.clauses.has(`${one}|${other}`) ? 1 : 0
  })
  const weights = labels.map(() => lesson.trust.clauses * (CLAUSES / local.clauses.length))
  return {
    lesson,
    pairing,
    candidates,
    labels,
    weights,
    features: pairFeatures(pairing, candidates),
  }
}

/** Learns whether two clauses are the same measure. */
export function fitClauses(pairs: readonly Prepared[]): ClauseModel {
  const first = fitLogistic(
    together(pairs.map(({ features, labels, weights }) => examplesOf(features, labels, weights))),
    RIDGE,
  )
  const second = fitTrees(
    together(
      pairs.map(({ pairing, candidates, features, labels, weights }) => {
        const listed = shortlist(candidates, features, linearScores(first, features))
        const of = (values: readonly number[]) =>
          Array.from(listed.places, (place) => values[place] ?? 0)
        return examplesOf(inContext(pairing, listed), of(labels), of(weights))
      }),
    ),
    CLAUSE_TREES,
  )
  return { first, second }
}

/** Learns whether the same measure is retained or adapted. */
export function fitChanges(pairs: readonly Prepared[]): LinearModel {
  const rows: Float64Array[] = []
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
      rows.push(changeFeatures(one, other, pairing.rarityOfWord))
      labels.push(status === 'retained' ? 1 : 0)
      weights.push(lesson.trust.clauses)
    }
  }
  return fitLogistic({ names: CHANGE_FEATURES, rows, labels, weights }, CHANGE_RIDGE)
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
