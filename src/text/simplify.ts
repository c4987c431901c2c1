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

/**
 * Opens the packed dictionaries, phrases first. The pairs of single units, nearly all, are read
 * where they stand: cutting them out as strings first would take longer than a plan to convert.
 */
function open(): Dictionary {
  const units = new Uint16Array(0x10000)
  const words = new Map<string, Pair[]>()
  for (const packed of [phrasePairs, characterPairs]) {
    for (let start = 0, end = 0; end < packed.length; start = end + 1) {
      const gap = packed.indexOf(' ', start)
      const next = packed.indexOf('|', gap)
      end = next < 0 ? packed.length : next
      const unit = packed.charCodeAt(start)
      if (gap === start + 1 && end === gap + 2 && units[unit] === 0) {
        units[unit] = packed.charCodeAt(gap + 1)
        continue
      }
      const pair: Pair = [packed.slice(start, gap), packed.slice(gap + 1, end)]
      const first = packed.charAt(start)
      units[unit] = special
      words.set(first, [...(words.get(first) ?? []), pair])
    }
  }
  for (const list of words.values()) list.sort(([a], [b]) => b.length - a.length)
  return { units, words }
}
