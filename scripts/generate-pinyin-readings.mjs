// Writes src/text/pinyin-readings.ts from pinyin-pro: `node scripts/generate-pinyin-readings.mjs`.
// A table of our own, because loading pinyin-pro costs more than reading four plans.
import { writeFileSync } from 'node:fs'
import { polyphonic } from 'pinyin-pro'

const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
]

const characters = new Map()
for (const [first, last] of blocks) {
  for (let code = first; code <= last; code++) {
    const character = String.fromCodePoint(code)
    const [readings] = polyphonic(character, { type: 'array', toneType: 'none', v: true })
    for (const syllable of new Set(readings)) {
      if (/^[a-z]+$/.test(syllable)) {
        characters.set(syllable, (characters.get(syllable) ?? '') + character)
      }
    }
  }
}

const lines = [...characters]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([syllable, list]) => `  ${syllable}: '${list}',`)

writeFileSync(
  new URL('../src/text/pinyin-readings.ts', import.meta.url),
  `/**
 * Characters by toneless pinyin syllable (ü as v), every reading of a character counted.
 * Generated from pinyin-pro (MIT licence) by scripts/generate-pinyin-readings.mjs; do not edit.
 */
export const pinyinReadings: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`,
)
