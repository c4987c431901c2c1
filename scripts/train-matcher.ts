// Trains the models of src/align/model from the gold in tests/gold, writes them, and prints what
// they reach on pairs that they were not trained on: `node scripts/train-matcher.ts`. Deterministic;
// takes some minutes.
import { writeFileSync } from 'node:fs'
import type { LinearModel } from '../src/align/linear.ts'
import type { Models } from '../src/align/models.ts'
import { type ScoredCandidates, scoreClauses } from '../src/align/score-clauses.ts'
import type { Tree, TreeModel } from '../src/align/trees.ts'
import { calibrationError, figuresOf } from './train/figures.ts'
import {
  fitChanges,
  fitClauses,
  fitTasks,
  type Prepared,
  prepare,
  taskExamples,
} from './train/fit.ts'
import { loadLessons, shareText } from './train/gold.ts'

/** Parts that a pair's tasks are dealt into for cross-validation. */
const FOLDS = 5

const pairs = (await loadLessons()).map(prepare)
const others = (pair: Prepared) => pairs.filter((other) => !shareText(pair.lesson, other.lesson))
const scoredBy = (clauses: Models['clauses'], { pairing, candidates }: Prepared) =>
  scoreClauses(pairing, candidates, clauses)

const unseen = new Map(pairs.map((pair) => [pair, fitClauses(others(pair))] as const))
const examples = new Map(
  [...unseen].map(
    ([pair, clauses]) => [pair, taskExamples(pair, scoredBy(clauses, pair))] as const,
  ),
)
const tasksOf = (known: readonly Prepared[]) =>
  fitTasks(known.flatMap((pair) => examples.get(pair) ?? []))

const models: Models = {
  clauses: fitClauses(pairs),
  changes: fitChanges(pairs),
  tasks: tasksOf(pairs),
}
const indented = (model: LinearModel) => JSON.stringify(model, null, 2).replaceAll('\n', '\n  ')
write(
  'clauses',
  `{
  "glance": ${indented(models.clauses.glance)},
  "first": ${indented(models.clauses.first)},
  "second": ${printTrees(models.clauses.second)}
}`,
)
write('changes', JSON.stringify(models.changes, null, 2))
write('tasks', printTrees(models.tasks))

const COLUMNS = 'pair | tasks | links | statuses | omitted | kinds'
console.log(`Learned from pairs that share no text with it\n${COLUMNS}`)
for (const [pair, clauses] of unseen) {
  const models = { clauses, changes: fitChanges(others(pair)), tasks: tasksOf(others(pair)) }
  console.log(`${pair.lesson.name} | ${figuresOf(pair.lesson, models)}`)
}

console.log(`\nLearned from all pairs\n${COLUMNS}`)
for (const { lesson } of pairs) console.log(`${lesson.name} | ${figuresOf(lesson, models)}`)

const [first] = pairs
if (first)
  console.log(
    `\nCalibration error on ${first.lesson.name}, cross-validated over its tasks: ${calibrationError(
      Array.from({ length: FOLDS }, (_, fold) => [first, heldOut(first, fold)]),
    ).toFixed(3)}`,
  )

/** Scores of the candidates of every fifth local task, learned from everything else. */
function heldOut(pair: Prepared, fold: number): ScoredCandidates {
  const isOut = (clause: number) => (pair.pairing.local.clauses[clause]?.task ?? 0) % FOLDS === fold
  const known = [...others(pair), { ...pair, isLearned: (clause: number) => !isOut(clause) }]
  const { base, local, scores } = scoredBy(fitClauses(known), pair)
  const out = Int32Array.from(scores.keys()).filter((n) => isOut(local[n] ?? 0))
  return {
    base: out.map((n) => base[n] ?? 0),
    local: out.map((n) => local[n] ?? 0),
    scores: Float64Array.from(out, (n) => scores[n] ?? 0),
  }
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
