import { pinyinReadings } from './pinyin-readings.ts'
import type { Replacement } from './replace.ts'

const brackets = /(?:[(（] ?[\p{Ll}\p{M}]{1,8} ?[)）])+/gu

/**
 * Pinyin that a web converter left behind characters: `產(chǎn)品`, `一(yī)`, `好(hǎo)(hǎo)`. Only a
 * reading of the very character counts, so that `(cm)` and `安全(an)` stay. Tones are not compared,
 * because converters mark them by context: `不(bú)`.
 */
export function glosses(text: string): Replacement[] {
  return Array.from(text.matchAll(brackets)).flatMap(({ 0: whole, index }) => {
    const character = text.charAt(index - 1)
    const syllables = whole.split(/[(（)） ]+/u).filter(Boolean)
    if (!syllables.every((syllable) => isReading(character, syllable))) return []
    return [{ start: index - 1, end: index + whole.length, text: character }]
  })
}

function isReading(character: string, syllable: string): boolean {
  const plain = syllable
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replaceAll('ɡ', 'g')
    .replace(/[\u0300-\u036f]/gu, '')
  return character !== '' && (pinyinReadings[plain]?.includes(character) ?? false)
}
