import { describe, expect, test } from 'vitest'
import { assignClauses } from '../../../src/align/linking/assign-clauses.ts'
import { constraintsOf } from '../../../src/align/linking/constraints.ts'
import { taskFeatures } from '../../../src/align/linking/task-features.ts'
import { findCandidates } from '../../../src/align/pairing/candidates.ts'
import { pairUp } from '../../../src/align/pairing/pairing.ts'
import { readTerms } from '../../../src/align/reading/reading.ts'
import { MODELS } from '../../../src/align/scoring/models.ts'
import { scoreClauses } from '../../../src/align/scoring/score-clauses.ts'
import { planOf } from '../plan.ts'

const regulation = (id: string, articles: readonly (readonly string[])[]) =>
  readTerms(
    planOf(
      id,
      articles.map((clauses) => ['', clauses]),
    ),
  )

const national = regulation('national', [
  ['供水、供电、供气等公用企业应当公开服务标准，', '不得强迫交易。'],
  ['行业协会应当加强自律。'],
  [],
])
const local = regulation('local', [
  ['行业协会违法收费的，', '责令改正。'],
  ['供水、供电、供气等公用企业应当保障设施运行。'],
])
const pairing = pairUp(national, local)
const scored = scoreClauses(pairing, findCandidates(pairing), MODELS.clauses)
const links = assignClauses(national, local, scored, constraintsOf([]).clauses)
const features = taskFeatures(pairing, scored, links)

/** What a feature says of two tasks, by position. */
const of = (name: keyof typeof features, base: number, other: number) =>
  features[name][base * local.tasks.length + other] ?? Number.NaN

describe('the features of two tasks', () => {
  test.each(['openingPairs', 'openingCompany', 'openingCover'] as const)(
    '%s goes by the first clauses, and is nothing where a task has none',
    (name) => {
      expect(of(name, 0, 1)).toBeGreaterThan(of(name, 0, 0))
      expect(of(name, 0, 1)).toBeGreaterThan(0.3)
      expect(of(name, 2, 0)).toBe(0)
      expect(of(name, 2, 1)).toBe(0)
    },
  )

  test('tell what follows a breach from what is to be done', () => {
    expect(of('sanction', 1, 0)).toBe(1)
    expect(of('sanction', 0, 1)).toBe(0)
  })

  test('are between 0 and 1, leads between −4 and 4', () => {
    for (const [name, column] of Object.entries(features))
      for (const value of column) {
        expect(value).toBeGreaterThanOrEqual(name.startsWith('lead') ? -4 : 0)
        expect(value).toBeLessThanOrEqual(name.startsWith('lead') ? 4 : 1 + 1e-9)
      }
  })

  test('of the texts stay when other clauses are linked; those of the links follow', () => {
    const without = taskFeatures(pairing, scored, [])
    expect(without.bodyPairs).toBe(features.bodyPairs)
    expect(Math.max(...features.localFound)).toBeGreaterThan(0)
    expect(Math.max(...without.localFound)).toBe(0)
  })
})
