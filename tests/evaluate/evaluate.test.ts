import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { align } from '../../src/align/align.ts'
import { compare } from '../../src/compare/compare.ts'
import { agreementOf, cohen } from '../../src/evaluate/agreement.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { loadGold } from '../../src/workspace/gold/gold.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'
import { loadPair, score } from '../gold/score.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}tests/gold`
const workspace = await loadWorkspace(root)
const load = (name: string) => loadGold(workspace, `${name}.gold.json`, folder)
const round = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000)

describe.each(['national-sichuan', 'national-sichuan2014'])('%s', (name) => {
  test('every figure is the one the annotators’ own scorer gives', async () => {
    const { base, local, gold } = await load(name)
    const comparison = compare(base, local, align(base, local, []))
    const { tasks, clauses, omissions } = evaluate(comparison, gold)
    const theirs = score(comparison, loadPair(name, folder, folder))
    const rates = (
      value: { precision: number; recall: number; f1: number } | undefined | null,
    ) => ({
      P: round(value?.precision ?? null),
      R: round(value?.recall ?? null),
      F1: round(value?.f1 ?? null),
    })
    const key = ({ base, local }: { base: string; local: string }) => `${base}|${local}`
    expect({
      ...rates(tasks),
      predicted: tasks.found,
      missed: tasks.missed.map(key),
      wrong: tasks.wrong.map(key),
    }).toEqual(theirs.task)
    expect(rates(clauses?.links)).toEqual(theirs.link)
    expect(rates(clauses?.kinds)).toEqual(theirs.kinds)
    expect({ ...rates(omissions), kept: round(omissions?.kept ?? null) }).toEqual(theirs.omitted)
    const statuses = clauses?.statuses
    expect(round(statuses?.macroF1 ?? null)).toBe(theirs.status.macroF1)
    expect(round(statuses?.accuracy ?? null)).toBe(theirs.status.accuracy)
    expect(statuses?.confusion).toEqual(theirs.status.confusion)
  })

  test('an annotation agrees with itself', async () => {
    const { gold } = await load(name)
    const { tasks, statuses, omissions } = agreementOf(gold, gold)
    expect([tasks.kappa, statuses?.kappa, omissions?.kappa]).toEqual([1, 1, 1])
  })
})

test('articles of regulations are matched by their ordinals', async () => {
  const { base, local, gold } = await load('law-national-shandong')
  expect([gold.base.length, gold.local.length, gold.clauses]).toEqual([72, 67, null])
  const { tasks, clauses } = evaluate(compare(base, local, align(base, local, [])), gold)
  expect(clauses).toBeNull()
  expect(tasks.found).toBeGreaterThan(30)
  for (const { base: id } of tasks.missed) expect(id).toMatch(/^\d+$/)
})

test('kappa is that of the textbook', () => {
  const verdicts = (count: number, a: string, b: string) => Array(count).fill([a, b])
  // Cohen's example as in the literature: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no.
  const { kappa, observed, items } = cohen([
    ...verdicts(20, 'yes', 'yes'),
    ...verdicts(5, 'yes', 'no'),
    ...verdicts(10, 'no', 'yes'),
    ...verdicts(15, 'no', 'no'),
  ])
  expect([round(kappa), observed, items]).toEqual([0.4, 0.7, 50])
})
