import type { TextRange } from './range.ts'

const damaged =
  /[?？][!！][?？]|\ufffd+|(?:锟斤拷)+|[\ue000-\uf8ff]+|\?(?<!\?\?)\?+(?=[\u3400-\u9fff，。、；”’）])|□(?<=[\u3400-\u9fff]□)□*(?=[\u3400-\u9fff])/gu

/**
 * Spots where a conversion lost characters: `?！?`, the replacement character, `锟斤拷`,
 * private-use characters, □ inside a word. What stood there is not guessed.
 */
export function damagedSpots(text: string): TextRange[] {
  return Array.from(text.matchAll(damaged), ({ index, 0: spot }) => ({
    start: index,
    end: index + spot.length,
  }))
}
