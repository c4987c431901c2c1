import { expect, test } from 'vitest'
import { assignClauses } from '../../../src/align/linking/assign-clauses.ts'
import { constraintsOf } from '../../../src/align/linking/constraints.ts'
import { readTerms } from '../../../src/align/reading/reading.ts'
import { pairKey } from '../../../src/decisions/pair-key.ts'
import { planOf } from '../plan.ts'

const none = constraintsOf([]).clauses

/** The links, as `base>local` by position, of plans of one task each whose candidates have these scores. */
function linked(
  base: readonly string[],
  local: readonly string[],
  scores: readonly (readonly [base: number, local: number, score: number])[],
  constraints = none,
): string[] {
  const read = (clauses: readonly string[]) => readTerms(planOf('plan', [['任务', clauses]]))
  const candidates = {
    base: Int32Array.from(scores, ([one]) => one),
    local: Int32Array.from(scores, ([, other]) => other),
    scores: Float64Array.from(scores, ([, , score]) => score),
  }
  const pairs = assignClauses(read(base), read(local), candidates, constraints)
  return pairs.map((pair) => `${pair.base}>${pair.local}`).sort()
}

test('a local clause takes its likeliest counterpart, and others only if likelier than not', () => {
  const base = ['完善标准，', '加强计量，', '推进认证。']
  const scores = [
    [0, 0, 0.9],
    [1, 0, 0.6],
    [2, 0, 0.2],
  ] as const
  expect(linked(base, ['健全标准和计量。'], scores)).toEqual(['0>0', '1>0'])
})

test('nothing is linked below the threshold, and of doubtful candidates only the likeliest', () => {
  expect(linked(['完善标准。'], ['发展旅游。'], [[0, 0, 0.2]])).toEqual([])
  const scores = [
    [0, 0, 0.4],
    [1, 0, 0.35],
    [1, 1, 0.9],
  ] as const
  expect(linked(['完善标准，', '加强计量。'], ['健全标准，', '强化计量。'], scores)).toEqual([
    '0>0',
    '1>1',
  ])
})

test('a base clause that stands word for word takes a further one only if clearly likelier than not', () => {
  const base = ['完善标准。']
  const local = ['完善标准，', '健全规范。']
  const withFurther = (score: number) =>
    linked(base, local, [
      [0, 0, 0.9],
      [0, 1, score],
    ])
  expect(withFurther(0.55)).toEqual(['0>0'])
  expect(withFurther(0.65)).toEqual(['0>0', '0>1'])
})

test('a local clause that stands word for word takes no further one', () => {
  const scores = [
    [0, 0, 0.7],
    [1, 0, 0.8],
  ] as const
  expect(linked(['完善标准，', '健全规范。'], ['完善标准。'], scores)).toEqual(['0>0'])
})

test('a local clause torn between two clauses of one sentence takes the likelier; of two sentences, none', () => {
  const scores = [
    [0, 0, 0.25],
    [1, 0, 0.2],
  ] as const
  expect(linked(['完善标准，', '健全规范。'], ['完善标准体系。'], scores)).toEqual(['0>0'])
  expect(linked(['完善标准。', '健全规范。'], ['完善标准体系。'], scores)).toEqual([])
})

test('a base clause joins its likeliest local clause before it is omitted, if its sentence is likelier than not', () => {
  const withOther = (score: number) =>
    linked(
      ['完善标准，', '健全规范。'],
      ['完善标准体系，', '健全制度规范。'],
      [
        [0, 0, 0.9],
        [0, 1, 0.8],
        [1, 0, 0.3],
        [1, 1, score],
      ],
    )
  expect(withOther(0.1)).toEqual(['0>0', '0>1'])
  expect(withOther(0.25)).toEqual(['0>0', '0>1', '1>0'])
})

test('what a decision forbids says nothing for the rest of its sentence', () => {
  const scores = [
    [0, 0, 0.5],
    [1, 0, 0.1],
  ] as const
  const texts = [['完善标准，', '健全规范。'], ['完善标准体系。']] as const
  expect(linked(...texts, scores)).toEqual(['0>0'])
  const forbidden = { ...none, cannotLink: new Set([pairKey('t1/1', 't1/1')]) }
  expect(linked(...texts, scores, forbidden)).toEqual([])
})
