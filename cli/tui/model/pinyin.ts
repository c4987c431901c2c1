import type { TextRange } from '../../../src/text/range.ts'

/** All readings of a character without tones, `['zhong', 'chong']`; empty for what is no Chinese character. */
export type Readings = (character: string) => readonly string[]

/** Loads the dictionary of readings (78 ms), so only when a filter is typed. */
export async function loadReadings(): Promise<Readings> {
  const { pinyin } = await import('pinyin-pro')
  const known = new Map<string, readonly string[]>()
  return (character) => {
    const present = known.get(character)
    if (present) return present
    const readings = pinyin(character, {
      type: 'array',
      toneType: 'none',
      multiple: true,
      nonZh: 'removed',
      v: true,
    })
    const distinct = [...new Set(readings.filter(Boolean))]
    known.set(character, distinct)
    return distinct
  }
}

/**
 * Where `word`, in lower case, occurs in `text`: as such, or, if it is two Latin letters or more, as
 * the initials or full pinyin of Chinese characters, mixed as one likes: `jcj`, `jichujian`, `jichuj`.
 */
export function findWord(text: string, word: string, readings: Readings | null): TextRange[] {
  const found: TextRange[] = []
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
    found.push({ start: at, end: at + word.length })
  }
  if (found.length > 0 || !readings || !/^[a-z]{2,}$/.test(word)) return found
  for (let at = 0; at < text.length; at++) {
    const end = spelledUntil(text, at, word, 0, readings)
    if (end < 0) continue
    found.push({ start: at, end })
    at = end - 1
  }
  return found
}

/** End of the stretch of `text` from `at` that `word` from `letter` on spells, or -1. */
function spelledUntil(
  text: string,
  at: number,
  word: string,
  letter: number,
  readings: Readings,
): number {
  if (letter === word.length) return at
  const character = text[at]
  if (character === undefined) return -1
  const rest = word.slice(letter)
  for (const reading of readings(character)) {
    if (reading.startsWith(rest)) return at + 1
    const lengths = rest.startsWith(reading) ? [reading.length, 1] : [1]
    for (const length of lengths) {
      if (!rest.startsWith(reading.slice(0, length))) continue
      const end = spelledUntil(text, at + 1, word, letter + length, readings)
      if (end >= 0) return end
    }
  }
  return -1
}
