import { SAME_MATTER } from '../lexicon/same-matter.ts'

/** Numbers of the lexicon's lines by each of their words. */
const LINES = new Map<string, number[]>()
SAME_MATTER.forEach((words, number) => {
  for (const word of words) {
    const lines = LINES.get(word)
    if (lines) lines.push(number)
    else LINES.set(word, [number])
  }
})

/** Numbers of the lexicon's lines that have the word. */
export const mattersOf = (word: string): readonly number[] => LINES.get(word) ?? []

/** Length of the longest word by its first two characters. */
const LONGEST = new Map<string, number>()
for (const word of LINES.keys()) {
  const start = word.slice(0, 2)
  LONGEST.set(start, Math.max(LONGEST.get(start) ?? 0, word.length))
}

/** The lines of the lexicon that a text speaks of, ascending, each once; at every place the longest word counts. */
export function conceptsOf(text: string): Int32Array {
  const plain = text.toLowerCase()
  const found = new Set<number>()
  for (let at = 0; at + 2 <= plain.length; at++) {
    const longest = LONGEST.get(plain.slice(at, at + 2)) ?? 0
    for (let length = longest; length >= 2; length--) {
      const lines = LINES.get(plain.slice(at, at + length))
      if (!lines) continue
      for (const line of lines) found.add(line)
      break
    }
  }
  return Int32Array.from(found).sort()
}
