import characterPairs from 'opencc-js/dict/TSCharacters'
import phrasePairs from 'opencc-js/dict/TSPhrases'
import type { Replacement } from './replace.ts'

type Pair = readonly [traditional: string, simplified: string]

/** OpenCC's dictionaries, laid out so that a character that stays costs one look into an array. */
interface Dictionary {
  /** By code unit: 0 for what stays, the simplified unit, or `special`. */
  readonly units: Uint16Array
  /** What begins with a special unit, the longest first. */
  readonly words: ReadonlyMap<string, readonly Pair[]>
}

/** Marks units that begin phrases, and those whose simplified form takes two units. */
const special = 0xffff

let dictionary: Dictionary | undefined

/**
 * Traditional characters and their variants (`爲`, `産`) become Simplified ones, by OpenCC's
 * dictionaries: the longest phrase that fits, else the character. opencc-js itself is not asked,
 * because its output no longer tells which character came from where.
 */
export function simplify(text: string): Replacement[] {
  dictionary ??= open()
  const { units, words } = dictionary
  const found: Replacement[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = units[text.charCodeAt(at)]
    if (!unit) continue
    if (unit !== special) {
      found.push({ start: at, end: at + 1, text: String.fromCharCode(unit) })
      continue
    }
    const word = words.get(text.charAt(at))?.find(([from]) => text.startsWith(from, at))
    if (!word) continue
    found.push({ start: at, end: at + word[0].length, text: word[1] })
    at += word[0].length - 1
  }
  return found
}

// OpenCC leaves 著 alone, for it cannot tell the particle (着) from the word.
const particle =
  /著(?<![显顯名卓昭编編论論巨原土专專译譯遗遺拙合所]著)(?![作名称稱者录錄述书書有])/gu

/** 著 for the particle 着, as Traditional text and some careless Simplified text write it. */
export function particles(text: string): Replacement[] {
  return Array.from(text.matchAll(particle), ({ index }) => ({
    start: index,
    end: index + 1,
    text: '着',
  }))
}

function open(): Dictionary {
  const units = new Uint16Array(0x10000)
  const words = new Map<string, Pair[]>()
  const add = (pair: Pair) => {
    const first = pair[0].charAt(0)
    units[first.charCodeAt(0)] = special
    words.set(first, [...(words.get(first) ?? []), pair])
  }
  for (const pair of pairs(phrasePairs)) add(pair)
  for (const pair of pairs(characterPairs)) {
    const [from, to] = pair
    const at = from.charCodeAt(0)
    if (from.length === 1 && to.length === 1 && units[at] === 0) units[at] = to.charCodeAt(0)
    else add(pair)
  }
  for (const list of words.values()) list.sort(([a], [b]) => b.length - a.length)
  return { units, words }
}

function pairs(packed: string): Pair[] {
  return packed.split('|').map((entry) => {
    const gap = entry.indexOf(' ')
    return [entry.slice(0, gap), entry.slice(gap + 1)]
  })
}
