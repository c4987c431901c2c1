// Trains the models of src/align/model from the gold in tests/gold, prints what they reach on pairs
// that they were not trained on, and writes them: `node scripts/train-matcher.ts`. Deterministic.
import { writeFileSync } from 'node:fs'
import { assignClauses } from '../src/align/assign-clauses.ts'
import { findCandidates } from '../src/align/candidates.ts'
import { CHANGE_FEATURES, changeFeatures } from '../src/align/change.ts'
import { constraintsOf } from '../src/align/constraints.ts'
import { type FeatureTable, rowCount, rowOf } from '../src/align/feature-table.ts'
import { PAIR_FEATURES, pairFeatures } from '../src/align/features.ts'
import { type LinearModel, linearScores } from '../src/align/linear.ts'
import { pairUp } from '../src/align/pairing.ts'
import { readTerms } from '../src/align/reading.ts'
import {
  type ClauseModel,
  inContext,
  type ScoredCandidates,
  scoreClauses,
} from '../src/align/score-clauses.ts'
import { shortlist } from '../src/align/shortlist.ts'
import { taskFeatures } from '../src/align/task-features.ts'
import { type Tree, type TreeModel, treeScores } from '../src/align/trees.ts'
import { fitTrees } from './train/boosting.ts'
import { type Examples, examplesOf, together } from './train/examples.ts'
import { articlePair, type GoldPair, planPair } from './train/gold.ts'
import { fitLogistic } from './train/logistic.ts'
import { clauseFigures, taskFigures } from './train/report.ts'

/** Ridge penalty of the regressions, in features of unit variance. */
const RIDGE = 3
const CHANGE_RIDGE = 1
const CLAUSE_TREES = { trees: 300, depth: 3, rate: 0.08, ridge: 6, leaf: 2 }
const TASK_TREES = { trees: 400, depth: 3, rate: 0.08, ridge: 1, leaf: 1 }
/** A partial counterpart counts half: annotators differ on them most. */
const PARTIAL_WEIGHT = 0.5
/** Every pair of documents counts as if it had so many clauses, however long it is. */
const CLAUSES = 300
/** Half way to the same for tasks: regulations have more of them, and they are harder. */
const TASKS = 24

/**
 * Where only articles were annotated, clauses of articles that do not correspond are no counterparts,
 * those of articles that do and that share so much of their words are, and of the rest nothing is known.
 */
const SURELY_SAME = 0.5
/** What is inferred so counts less than what was annotated. */
const INFERRED_WEIGHT = 0.5
const OVERLAP = PAIR_FEATURES.indexOf('overlap')

const free = constraintsOf([])
const gold = [
  ...(await Promise.all(
    ['national-sichuan', 'national-sichuan2014', 'national-gansu', 'national-chengdu'].map(
      planPair,
    ),
  )),
  await articlePair(
    'law-national-shandong',
    'tests/gold/regulations/国家-2019.md',
    'tests/gold/regulations/山东-2020.md',
  ),
  await articlePair(
    'law-national-qingdao',
    'tests/gold/regulations/国家-2019.md',
    'tests/gold/regulations/青岛-2021.md',
  ),
]
const prepared = gold.map(prepare)
const plans = prepared.filter(({ clauses }) => clauses !== null)

console.log('Not trained on the pair that is scored:')
const unseen = prepared.map((pair) => ({
  pair,
  scores: scoreClauses(
    pair.pairing,
    pair.candidates,
    fitClauses(prepared.filter((other) => other !== pair)),
  ),
}))
const tasksOf = new Map(
  unseen.map(({ pair, scores }) => [pair, taskExamples(pair, scores)] as const),
)
for (const { pair, scores } of unseen) {
  const others = prepared.filter((other) => other !== pair)
  const own = tasksOf.get(pair) as TaskExamples
  const tasks = treeScores(fitTasks(others), own.table)
  const changes = fitChanges(plans.filter((other) => other !== pair))
  console.log(
    pair.name.padEnd(24),
    clauseFigures(pair, scores, changes),
    taskFigures(pair, own, tasks),
  )
}

const models = {
  clauses: fitClauses(prepared),
  changes: fitChanges(plans),
  tasks: fitTasks(prepared),
}
console.log('\nTrained on all pairs:')
for (const pair of prepared) {
  const scores = scoreClauses(pair.pairing, pair.candidates, models.clauses)
  const own = taskExamples(pair, scores)
  console.log(
    pair.name.padEnd(24),
    clauseFigures(pair, scores, models.changes),
    taskFigures(pair, own, treeScores(models.tasks, own.table)),
  )
}
write(
  'clauses',
  `{
  "first": ${JSON.stringify(models.clauses.first, null, 2).replaceAll('\n', '\n  ')},
  "second": ${printTrees(models.clauses.second)}
}`,
)
write('changes', JSON.stringify(models.changes, null, 2))
write('tasks', printTrees(models.tasks))

export type Prepared = ReturnType<typeof prepare>

function prepare(pair: GoldPair) {
  const base = readTerms(pair.base)
  const local = readTerms(pair.local)
  const pairing = pairUp(base, local)
  const candidates = findCandidates(pairing)
  const features = pairFeatures(pairing, candidates)
  const judged = Array.from(candidates.base, (i, n) => {
    const one = base.clauses[i]?.clause
    const other = local.clauses[candidates.local[n] ?? 0]?.clause
    if (pair.clauses) return pair.clauses.has(`${one?.id}|${other?.id}`)
    if (!pair.tasks.has(`${one?.task}|${other?.task}`)) return false
    return (rowOf(features, n)[OVERLAP] ?? 0) >= SURELY_SAME ? true : undefined
  })
  const labels = judged.map((label) => (label ? 1 : 0))
  const weights = judged.map((label) =>
    label === undefined
      ? 0
      : (pair.clauses ? 1 : INFERRED_WEIGHT) * (CLAUSES / local.clauses.length),
  )
  return { ...pair, pairing, candidates, features, labels, weights }
}

function fitClauses(pairs: readonly Prepared[]): ClauseModel {
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

function fitChanges(pairs: readonly Prepared[]): LinearModel {
  const rows: Float64Array[] = []
  const labels: number[] = []
  for (const { pairing, clauses } of pairs) {
    const bases = new Map(pairing.base.clauses.map((clause) => [clause.clause.id, clause]))
    const locals = new Map(pairing.local.clauses.map((clause) => [clause.clause.id, clause]))
    for (const [key, status] of clauses ?? []) {
      const [base = '', local = ''] = key.split('|')
      const one = bases.get(base)
      const other = locals.get(local)
      if (!one || !other) continue
      rows.push(changeFeatures(one, other, pairing.rarityOfWord))
      labels.push(status === 'retained' ? 1 : 0)
    }
  }
  return fitLogistic(
    { names: CHANGE_FEATURES, rows, labels, weights: labels.map(() => 1) },
    CHANGE_RIDGE,
  )
}

interface TaskExamples extends Examples {
  readonly table: FeatureTable
}

/** Pairs of tasks with their grade as weight, given clause links that were found without the gold. */
function taskExamples(pair: Prepared, scored: ScoredCandidates): TaskExamples {
  const { base, local } = pair.pairing
  const links = assignClauses(base, local, scored, free.clauses)
  const features = taskFeatures(pair.pairing, links)
  const grades = Array.from({ length: rowCount(features) }, (_, n) => {
    const one = base.tasks[Math.floor(n / local.tasks.length)]?.task.id
    const other = local.tasks[n % local.tasks.length]?.task.id
    return pair.tasks.get(`${one}|${other}`) ?? 0
  })
  const labels = grades.map((grade) => (grade > 0 ? 1 : 0))
  const evenness = Math.sqrt(TASKS / base.tasks.length)
  const weights = grades.map((grade) => (grade === 1 ? PARTIAL_WEIGHT : 1) * evenness)
  return { table: features, ...examplesOf(features, labels, weights) }
}

function fitTasks(pairs: readonly Prepared[]): TreeModel {
  return fitTrees(together(pairs.map((pair) => tasksOf.get(pair) as Examples)), TASK_TREES)
}

function write(name: string, json: string): void {
  writeFileSync(new URL(`../src/align/model/${name}.json`, import.meta.url), `${json}\n`)
}

/** One tree a line. */
function printTrees({ bias, trees }: TreeModel): string {
  const line = (tree: Tree): string =>
    typeof tree === 'number'
      ? String(tree)
      : `{ "feature": "${tree.feature}", "below": ${tree.below}, "left": ${line(tree.left)}, "right": ${line(tree.right)} }`
  return `{ "bias": ${bias}, "trees": [\n${trees.map((tree) => `    ${line(tree)}`).join(',\n')}\n] }`
}
