import { Converter } from 'opencc-js/t2cn'
import type { Replacement } from './replace.ts'

let converter: ((text: string) => string) | undefined

/** 著 that is 着 in Simplified text: every one outside of these words. */
const particle著 = /(?<![显顯名卓昭编編论論巨原土专專译譯遗遺拙合所])著(?![作名称稱者录錄述书書])/gu

/**
 * Traditional characters and their variants (`爲`, `産`) become Simplified ones. Whole runs are
 * converted, because 乾 depends on its word; a run whose length changes is converted by character,
 * so that every character keeps its place.
 */
export function simplify(text: string): Replacement[] {
  const simplified = (converter ??= Converter({ from: 't', to: 'cn' }))
  const found: Replacement[] = []
  for (const { 0: run, index } of text.matchAll(/[\p{Script=Han}]+/gu)) {
    const simple = convert(run, simplified)
    if (simple !== run) found.push({ start: index, end: index + run.length, text: simple })
  }
  return found
}

function convert(run: string, simplified: (text: string) => string): string {
  const whole = simplified(run)
  const same = whole.length === run.length
  return (same ? whole : Array.from(run, simplified).join('')).replace(particle著, '着')
}
