import { expect, test } from 'vitest'
import { commonRun } from '../../../src/align/features/common-run.ts'
import { TermTable } from '../../../src/align/pairing/term-table.ts'
import { pairsOf } from '../../../src/align/reading/terms.ts'

function run(a: readonly string[], b: readonly string[], rarityOf = (_: string) => 1) {
  const table = new TermTable()
  const texts = [a, b].map((runs) => table.numbersOf(pairsOf(runs)))
  const [one = new Int32Array(), other = new Int32Array()] = texts
  return commonRun(one, other, Float64Array.from(table.terms, rarityOf))
}

test('counts the pairs of the longest run that both have', () => {
  expect(run(['加强冷链食品监管'], ['强化冷链食品质量监管'])).toBe(3)
})

test('does not run on across what separates in one of them only', () => {
  expect(run(['冷链', '食品'], ['冷链食品'])).toBe(1)
})

test('forgets the texts before', () => {
  expect(run(['冷链食品监管体系'], ['冷链食品监管体系'])).toBe(7)
  expect(run(['冷链'], ['食品'])).toBe(0)
})

test('prefers the weightier run to the longer one', () => {
  const rarityOf = (pair: string) => (pair === '冷链' ? 9 : 1)
  expect(run(['冷链加快推进建设'], ['加快推进建设冷链'], rarityOf)).toBe(9)
})
