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
  const left = unseen.flatMap((position) => pairs[position] ?? [])
  const others = pairs.filter(({ lesson }) => left.every((one) => !shareText(one.lesson, lesson)))
  if (fold === undefined) return others
  const known = left.map((pair): Prepared => {
    const taskOf = (clause: number) => pair.pairing.local.clauses[clause]?.task ?? 0
    return { ...pair, isLearned: (clause) => taskOf(clause) % FOLDS !== fold }
  })
  return [...others, ...known]
}
