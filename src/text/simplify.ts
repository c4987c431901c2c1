import characterPairs from 'opencc-js/dict/TSCharacters'
import phrasePairs from 'opencc-js/dict/TSPhrases'
import type { Replacement } from './replace.ts'

type Pair = readonly [traditional: string, simplified: string]

interface Dictionary {
  readonly characters: ReadonlyMap<string, string>
  /** By first character, longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly Pair[]>
}

let dictionary: Dictionary | undefined

// OpenCC leaves 著 alone, for it cannot tell the particle (着) from the word.
const particle著 =
  /(?<![显顯名卓昭编編论論巨原土专專译譯遗遺拙合所])著(?![作名称稱者录錄述书書有])/gu
const hanRun = /[\u3400-\u9fff]+/gu

/**
 * Traditional characters and their variants (`爲`, `産`) become Simplified ones, by OpenCC's
 * dictionaries: the longest phrase that fits, else the character. opencc-js itself is not asked,
 * because its output no longer tells which character came from where.
 */
export function simplify(text: string): Replacement[] {
  dictionary ??= open()
  const { characters, phrases } = dictionary
  const found: Replacement[] = []
  for (const { 0: run, index } of text.matchAll(hanRun)) {
    for (let at = 0; at < run.length; ) {
      const character = run.charAt(at)
      const [from, to] =
        phrases.get(character)?.find(([phrase]) => run.startsWith(phrase, at)) ??
        ([character, characters.get(character) ?? character] as const)
      if (from !== to) found.push({ start: index + at, end: index + at + from.length, text: to })
      at += from.length
    }
  }
  return found
}

/** 著 for the particle 着, as Traditional text and some careless Simplified text write it. */
export function particles(text: string): Replacement[] {
  return Array.from(text.matchAll(particle著), ({ index }) => ({
    start: index,
    end: index + 1,
    text: '着',
  }))
}

function open(): Dictionary {
  const phrases = new Map<string, Pair[]>()
  for (const pair of pairs(phrasePairs)) {
    const first = pair[0].charAt(0)
    phrases.set(first, [...(phrases.get(first) ?? []), pair])
  }
  for (const list of phrases.values()) list.sort(([a], [b]) => b.length - a.length)
  return { characters: new Map(pairs(characterPairs)), phrases }
}

function pairs(packed: string): Pair[] {
  return packed.split('|').map((entry) => {
    const gap = entry.indexOf(' ')
    return [entry.slice(0, gap), entry.slice(gap + 1)]
  })
}
