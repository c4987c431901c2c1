// Trains the models of src/align/weights from the gold in tests/gold, writes them, and prints what
// they reach on pairs that they were not trained on: `node scripts/train-matcher.ts`. Deterministic;
// takes a quarter of an hour.
import { writeFileSync } from 'node:fs'
import type { LinearModel } from '../src/align/scoring/linear.ts'
import type { Models } from '../src/align/scoring/models.ts'
import { type ScoredCandidates, scoreClauses } from '../src/align/scoring/score-clauses.ts'
import type { Tree, TreeModel } from '../src/align/scoring/trees.ts'
import { clauseModels } from './train/clause-models.ts'
import { calibrationError, figuresOf } from './train/figures.ts'
import { FOLDS, fitChanges, fitTasks, type Prepared, prepare, taskExamples } from './train/fit.ts'
import { loadLessons, shareText } from './train/gold.ts'

/** Parts of the pairs written to teach; each part is left unseen together, for there are many of them. */
const PARTS = 5

const pairs = (await loadLessons()).map(prepare)
const written = [...pairs.keys()].filter((n) => pairs[n]?.lesson.isWritten)
const groups = [
  ...[...pairs.keys()].filter((n) => !written.includes(n)).map((n) => [n]),
  ...Array.from({ length: PARTS }, (_, part) => written.filter((_, n) => n % PARTS === part)),
]
const scoredBy = (clauses: Models['clauses'], { pairing, candidates }: Prepared) =>
  scoreClauses(pairing, candidates, clauses)

const folds = Array.from({ length: FOLDS }, (_, fold) => ({ unseen: [0], fold }))
const [ofAll, ...learned] = await clauseModels([
  { unseen: [] },
  ...folds,
  ...groups.map((unseen) => ({ unseen })),
])
if (!ofAll) throw new Error('nothing was learned')
const byFold = learned.slice(0, FOLDS)
const unseen = groups.map((group, n) => {
  const clauses = learned[FOLDS + n] ?? ofAll
  return group.flatMap((position) => {
    const pair = pairs[position]
    return pair ? [{ pair, clauses, tasks: taskExamples(pair, scoredBy(clauses, pair)) }] : []
  })
})
const tasksOf = (known: readonly Prepared[]) =>
  fitTasks(unseen.flat().flatMap(({ pair, tasks }) => (known.includes(pair) ? [tasks] : [])))

const models: Models = {
  clauses: ofAll,
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
for (const group of unseen) {
  const others = pairs.filter(({ lesson }) =>
    group.every(({ pair }) => !shareText(pair.lesson, lesson)),
  )
  const changes = fitChanges(others)
  const tasks = tasksOf(others)
  for (const { pair, clauses } of group)
    console.log(`${pair.lesson.name} | ${figuresOf(pair.lesson, { clauses, changes, tasks })}`)
}

console.log(`\nLearned from all pairs\n${COLUMNS}`)
for (const { lesson } of pairs) console.log(`${lesson.name} | ${figuresOf(lesson, models)}`)

const [first] = pairs
if (first)
  console.log(
    `\nCalibration error on ${first.lesson.name}, cross-validated over its tasks: ${calibrationError(
      byFold.map((clauses, fold) => [first, heldOut(first, fold, clauses)]),
    ).toFixed(3)}`,
  )

/** Scores of the candidates of one fold's local tasks. */
function heldOut(pair: Prepared, fold: number, clauses: Models['clauses']): ScoredCandidates {
  const { base, local, scores } = scoredBy(clauses, pair)
  const taskOf = (clause: number) => pair.pairing.local.clauses[clause]?.task ?? 0
  const out = Int32Array.from(scores.keys()).filter((n) => taskOf(local[n] ?? 0) % FOLDS === fold)
  return {
    base: out.map((n) => base[n] ?? 0),
    local: out.map((n) => local[n] ?? 0),
    scores: Float64Array.from(out, (n) => scores[n] ?? 0),
  }
}

function write(name: string, json: string): void {
  writeFileSync(new URL(`../src/align/weights/${name}.json`, import.meta.url), `${json}\n`)
}

/** One tree a line. */
function printTrees({ bias, trees }: TreeModel): string {
  const line = (tree: Tree): string =>
    typeof tree === 'number'
      ? String(tree)
      : `{ "feature": "${tree.feature}", "below": ${tree.below}, "left": ${line(tree.left)}, "right": ${line(tree.right)} }`
  return `{ "bias": ${bias}, "trees": [\n${trees.map((tree) => `    ${line(tree)}`).join(',\n')}\n] }`
}
