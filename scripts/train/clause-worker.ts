// A thread that learns clause models; see clause-models.ts.
import { parentPort } from 'node:worker_threads'
import type { Lessons } from './clause-models.ts'
import { FOLDS, fitClauses, type Prepared, prepare } from './fit.ts'
import { loadLessons, shareText } from './gold.ts'

const pairs = (await loadLessons()).map(prepare)

parentPort?.on('message', (lessons: Lessons) => {
  parentPort?.postMessage(fitClauses(chosen(lessons)))
})

function chosen({ unseen, fold }: Lessons): readonly Prepared[] {
  const left = unseen === undefined ? undefined : pairs[unseen]
  if (!left) return pairs
  const others = pairs.filter(({ lesson }) => !shareText(left.lesson, lesson))
  if (fold === undefined) return others
  const taskOf = (clause: number) => left.pairing.local.clauses[clause]?.task ?? 0
  return [...others, { ...left, isLearned: (clause) => taskOf(clause) % FOLDS !== fold }]
}
