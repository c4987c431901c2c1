import { SAME_MATTER } from './lexicon/same-matter.ts'

const LINES = new Map<string, string[]>()
for (const line of SAME_MATTER) {
  const words = line.split(' ')
  for (const word of words) {
    const lines = LINES.get(word)
    if (lines) lines.push(line)
    else LINES.set(word, [line])
  }
}

const LONGEST = Math.max(...Array.from(LINES.keys(), (word) => word.length))

/** The lines of the lexicon that a text speaks of, each once; at every place the longest word counts. */
export function conceptsOf(text: string): string[] {
  const plain = text.toLowerCase()
  const found = new Set<string>()
  for (let at = 0; at < plain.length; at++) {
    for (let length = Math.min(LONGEST, plain.length - at); length >= 2; length--) {
      const lines = LINES.get(plain.slice(at, at + length))
      if (!lines) continue
      for (const line of lines) found.add(line)
      break
    }
  }
  return [...found]
}
