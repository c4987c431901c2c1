import { expect, test } from 'vitest'
import { SAME_MATTER } from '../../../src/align/lexicon/same-matter.ts'

test('a line of the lexicon says one matter in several words, each once, none a single character', () => {
  for (const line of SAME_MATTER) {
    expect(line.length, line[0]).toBeGreaterThanOrEqual(2)
    expect(new Set(line).size, line[0]).toBe(line.length)
    for (const word of line) {
      expect(word.length, line.join(' ')).toBeGreaterThanOrEqual(2)
      expect(word, 'texts are looked up in lower case').toBe(word.toLowerCase().trim())
    }
  }
})

test('no two lines are the same', () => {
  const lines = SAME_MATTER.map((line) => [...line].sort().join(' '))
  expect(new Set(lines).size).toBe(lines.length)
})
