import { expect, test } from 'vitest'
import { constraintsOf } from '../../../src/align/linking/constraints.ts'
import { datesFollow } from '../../../src/align/linking/dates-follow.ts'
import { readTerms } from '../../../src/align/reading/reading.ts'
import { pairKey } from '../../../src/decisions/pair-key.ts'
import { parse } from '../../document/seeds.ts'

const plan = (text: string) => readTerms(parse(text))
const base = plan(
  '一、总体目标\n到2025年，质量提升。\n二、重点任务\n（一）电力。到2025年，建成电站。\n（二）节能。推广电机。',
)
const local = plan(
  '二、重点任务\n（一）电力。到2025年，建成风电站。\n（二）节能。到2025年，推广电机。',
)
const none = constraintsOf([]).clauses

/** The links that stay, of those between the clauses at these positions. */
function kept(pairs: readonly (readonly [base: number, local: number])[], constraints = none) {
  const links = pairs.map(([one, other]) => ({ base: one, local: other, score: 0.9 }))
  return datesFollow(base, local, links, constraints).map((pair) => [pair.base, pair.local])
}

test('a date stays linked where its tasks are linked by more than a date', () => {
  expect(
    kept([
      [2, 0],
      [3, 1],
      [2, 2],
    ]),
  ).toEqual([
    [2, 0],
    [3, 1],
  ])
  expect(kept([[2, 0]])).toEqual([])
})

test('a date of the goals, and one that a reviewer linked, stay', () => {
  expect(kept([[0, 2]])).toEqual([[0, 2]])
  const [one, other] = [base.clauses[2]?.clause.id ?? '', local.clauses[2]?.clause.id ?? '']
  const constraints = { ...none, mustLink: new Set([pairKey(one, other)]) }
  expect(kept([[2, 2]], constraints)).toEqual([[2, 2]])
})
