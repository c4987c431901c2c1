import { assignClauses } from '../../src/align/assign-clauses.ts'
import { CHANGE_FEATURES, changeFeatures } from '../../src/align/change.ts'
import { constraintsOf } from '../../src/align/constraints.ts'
import { type LinearModel, linearScores } from '../../src/align/linear.ts'
import type { ScoredCandidates } from '../../src/align/score-clauses.ts'
import type { Prepared } from '../train-matcher.ts'
import type { Examples } from './examples.ts'

const LINKED = 0.5

/** F1 over linked clauses and the expected calibration error of their scores; empty without gold. */
export function clauseFigures(
  pair: Prepared,
  scored: ScoredCandidates,
  changes: LinearModel,
): string {
  if (!pair.clauses) return ''
  const { base, local } = pair.pairing
  const links = assignClauses(base, local, scored, constraintsOf([]).clauses)
  const right = links.filter((link) => {
    const one = base.clauses[link.base]?.clause.id
    const other = local.clauses[link.local]?.clause.id
    return pair.clauses?.has(`${one}|${other}`)
  })
  const sameStatus = right.filter((link) => {
    const one = base.clauses[link.base]
    const other = local.clauses[link.local]
    if (!one || !other) return false
    const values = changeFeatures(one, other, pair.pairing.rarityOfWord)
    const [unchanged = 0] = linearScores(changes, { names: CHANGE_FEATURES, values })
    const status = pair.clauses?.get(`${one.clause.id}|${other.clause.id}`)
    return unchanged >= LINKED === (status === 'retained')
  })
  const figures = f1(right.length / links.length, right.length / pair.clauses.size)
  const status = (sameStatus.length / right.length).toFixed(3)
  return `clause links ${figures}, status right in ${status}, calibration error ${calibrationError(pair, scored).toFixed(3)};`
}

/** F1 over linked tasks: precision over all grades, recall over main counterparts. */
export function taskFigures(pair: Prepared, { rows }: Examples, scores: Float64Array): string {
  const { base, local } = pair.pairing
  const grades = rows.map((_, n) => {
    const one = base.tasks[Math.floor(n / local.tasks.length)]?.task.id
    const other = local.tasks[n % local.tasks.length]?.task.id
    return pair.tasks.get(`${one}|${other}`) ?? 0
  })
  const linked = grades.filter((_, n) => (scores[n] ?? 0) >= LINKED)
  const mains = grades.filter((grade) => grade === 2).length
  const precision = linked.filter((grade) => grade > 0).length / linked.length
  return `tasks ${f1(precision, linked.filter((grade) => grade === 2).length / mains)}`
}

function f1(precision: number, recall: number): string {
  const f = (2 * precision * recall) / (precision + recall || 1)
  return `F1 ${f.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)})`
}

/** Mean gap between score and share of right candidates over ten bins (Guo et al., ICML 2017), of scores that a reviewer would see. */
function calibrationError({ pairing, clauses }: Prepared, scored: ScoredCandidates): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, score: 0, right: 0 }))
  scored.scores.forEach((score, n) => {
    const bin = bins[Math.min(9, Math.floor(score * 10))]
    if (score < 0.05 || !bin) return
    const one = pairing.base.clauses[scored.base[n] ?? 0]?.clause.id
    const other = pairing.local.clauses[scored.local[n] ?? 0]?.clause.id
    bin.count++
    bin.score += score
    if (clauses?.has(`${one}|${other}`)) bin.right++
  })
  const total = bins.reduce((sum, { count }) => sum + count, 0)
  return bins.reduce((sum, { score, right }) => sum + Math.abs(score - right), 0) / total
}
