import { expect, test } from 'vitest'
import { characterText, commonRun } from '../../src/align/common-run.ts'

const run = (a: readonly string[], b: readonly string[]) =>
  commonRun(
    characterText(a, () => 1),
    characterText(b, () => 1),
  )

test('counts the pairs of the longest run that both have', () => {
  expect(run(['加强冷链食品监管'], ['强化冷链食品质量监管'])).toBe(3)
})

test('does not run on across what separates', () => {
  expect(run(['冷链', '食品'], ['冷链食品'])).toBe(1)
})

test('forgets the texts before', () => {
  expect(run(['冷链食品监管体系'], ['冷链食品监管体系'])).toBe(7)
  expect(run(['冷链'], ['食品'])).toBe(0)
})

test('prefers the weightier run to the longer one', () => {
  const rarity = (pair: string) => (pair === '冷链' ? 9 : 1)
  const a = characterText(['冷链加快推进建设'], rarity)
  expect(commonRun(a, characterText(['加快推进建设冷链'], rarity))).toBe(9)
})
