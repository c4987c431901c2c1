import type { TextRange } from './range.ts'

const damaged =
  /[?？][!！][?？]|\ufffd+|锟斤拷|[\ue000-\uf8ff]+|\?{2,}(?=[\p{Script=Han}，。、；])/gu

/** Spots where characters were lost in a conversion: `?！?`, `\ufffd`, `锟斤拷`, private-use characters. */
export function damagedSpots(text: string): TextRange[] {
  return Array.from(text.matchAll(damaged), ({ index, 0: spot }) => ({
    start: index,
    end: index + spot.length,
  }))
}
