import { expect, test } from 'vitest'
import { background } from '../../../src/align/background/background.ts'
import { cover, nearnessOf, wordNearness } from '../../../src/align/pairing/word-nearness.ts'

const WORDS = ['食品', '药品', '召回', '三包', '监控', '监测', '旅游', '龘']
const { positions } = background()
const near = wordNearness(
  WORDS,
  Int32Array.from(WORDS, (word) => positions.get(word) ?? -1),
)
const number = (word: string) => WORDS.indexOf(word)
const nearness = (a: string, b: string) => nearnessOf(near, number(a), number(b))

test('a word is nearest to itself, whatever is known of it', () => {
  for (const word of WORDS) expect(nearness(word, word)).toBe(1)
})

test('words of one matter, in like company or with a common character are near', () => {
  expect(nearness('召回', '三包')).toBeCloseTo(0.8)
  expect(nearness('食品', '药品')).toBeGreaterThan(nearness('食品', '旅游'))
  expect(nearness('监控', '监测')).toBeGreaterThanOrEqual(0.4 - 1e-6)
  expect(nearness('龘', '旅游')).toBe(0)
})

test('nearness is the same from either side, however often it is asked', () => {
  for (const a of WORDS)
    for (const b of WORDS) {
      expect(nearness(a, b)).toBe(nearness(b, a))
      expect(nearness(a, b)).toBeGreaterThanOrEqual(0)
      expect(nearness(a, b)).toBeLessThanOrEqual(1)
    }
})

test('a cover weighs words by their rarity and takes the nearest of the others', () => {
  const rarity = Float64Array.from(WORDS, (word) => (word === '食品' ? 3 : 1))
  const covered = (one: string[], other: string[]) =>
    cover(Int32Array.from(one, number), Int32Array.from(other, number), near, rarity)
  expect(covered(['食品', '龘'], ['食品'])).toBe(3 / 4)
  expect(covered(['食品'], ['食品', '龘'])).toBe(1)
  expect(covered([], ['食品'])).toBe(0)
  expect(covered(['食品'], [])).toBe(0)
  expect(covered(['三包'], ['召回', '旅游'])).toBeCloseTo(0.8)
  expect(covered(['召回', '旅游'], ['三包'])).toBeCloseTo((0.8 + nearness('旅游', '三包')) / 2)
})
