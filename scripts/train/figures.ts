import { align } from '../../src/align/align.ts'
import type { Models } from '../../src/align/scoring/models.ts'
import type { ScoredCandidates } from '../../src/align/scoring/score-clauses.ts'
import { compare } from '../../src/compare/compare.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import type { Prepared } from './fit.ts'
import type { Lesson } from './gold.ts'

/** The figures of `duizhao eval`, as a row of a table, with other models than the shipped ones. */
export function figuresOf({ base, local, gold }: Lesson, models: Models): string {
  const { tasks, clauses, omissions } = evaluate(
    compare(base, local, align(base, local, [], { models })),
    gold,
  )
  return [tasks.f1, clauses?.links.f1, clauses?.statuses.macroF1, omissions?.f1, clauses?.kinds.f1]
    .map((value) => (value ?? 0).toFixed(3))
    .join(' | ')
}

/** Scores from which a reviewer sees a candidate. */
const SHOWN = 0.05
const BINS = 10

/** Expected calibration error over ten bins (Guo et al., "On Calibration of Modern Neural Networks", ICML 2017). */
export function calibrationError(pairs: readonly [Prepared, ScoredCandidates][]): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, score: 0, right: 0 }))
  for (const [{ pairing, lesson }, { base, local, scores }] of pairs)
    scores.forEach((score, n) => {
      const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))]
      if (score < SHOWN || !bin) return
      const one = pairing.base.clauses[base[n] ?? 0]?.clause.id
      const other = pairing.local.clauses[local[n] ?? 0]?.clause.id
      bin.count++
      bin.score += score
      if (lesson.clauses.has(`${one}|${other}`)) bin.right++
    })
  const total = bins.reduce((sum, { count }) => sum + count, 0)
  return bins.reduce((sum, { score, right }) => sum + Math.abs(score - right), 0) / total
}
