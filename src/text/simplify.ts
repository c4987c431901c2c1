import { Converter } from 'opencc-js/t2cn'
import type { Replacement } from './replace.ts'

type Convert = (text: string) => string

let converter: Convert | undefined

/** Made at the first need: its dictionaries take longer to open than a plan to read. */
function toSimplified(): Convert {
  converter ??= Converter({ from: 't', to: 'cn' }) as Convert
  return converter
}

/** 著 that is 着 in Simplified text: every one outside of these words. */
const particle著 = /(?<![显顯名卓昭编編论論巨原土专專译譯遗遺拙合所])著(?![作名称稱者录錄述书書])/gu

/**
 * Traditional characters and their variants (`爲`, `産`) become Simplified ones. Whole runs are
 * converted, because 乾 depends on its word; a run whose length changes is converted by character,
 * so that every character keeps its place.
 */
export function simplify(text: string): Replacement[] {
  const simplified = toSimplified()
  const found: Replacement[] = []
  for (const { 0: run, index } of text.matchAll(/[\p{Script=Han}]+/gu)) {
    const simple = convert(run, simplified)
    if (simple !== run) found.push({ start: index, end: index + run.length, text: simple })
  }
  return found
}

function convert(run: string, simplified: Convert): string {
  const whole = simplified(run)
  const same = whole.length === run.length
  return (same ? whole : Array.from(run, simplified).join('')).replace(particle著, '着')
}
