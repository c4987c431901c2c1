import { runsOf, wordsOf } from '../../align/reading/terms.ts'
import type { Run } from './runs.ts'
import { weightOf } from './tokens.ts'

/** A run that is worth less than a word of two characters is none. */
const WORD = 2

/**
 * The runs without what a word lends them by chance: where 监控 became 监测, the 监 in common is no
 * reason to split either. A single character of a word that goes on beyond the run is given back.
 */
export function wholeWords(
  base: readonly string[],
  local: readonly string[],
  runs: readonly Run[],
): readonly Run[] {
  const from = bordersInWords(base)
  const to = bordersInWords(local)
  return runs.flatMap((run) => {
    const { base: i, local: j, length } = run
    const start = splitsAfter(from, i) || splitsAfter(to, j) ? 1 : 0
    const end = splitsBefore(from, i + length) || splitsBefore(to, j + length) ? 1 : 0
    if (start + end === 0) return [run]
    const trimmed = { base: i + start, local: j + start, length: length - start - end }
    const tokens = base.slice(trimmed.base, trimmed.base + trimmed.length)
    const weight = tokens.reduce((sum, token) => sum + weightOf(token), 0)
    return weight >= WORD ? [trimmed] : []
  })
}

/** For every token, 1 where a word goes on across the border before it. */
function bordersInWords(tokens: readonly string[]): Uint8Array {
  const text = tokens.join('')
  const inWord = new Uint8Array(text.length + 1)
  let at = 0
  for (const run of runsOf(text)) {
    at = text.indexOf(run, at)
    for (const word of wordsOf([run])) {
      inWord.fill(1, at + 1, at + word.length)
      at += word.length
    }
  }
  let offset = 0
  return Uint8Array.from([...tokens, ''], (token) => {
    const border = inWord[offset] ?? 0
    offset += token.length
    return border
  })
}

/** True where a run that begins at `at` takes only the last character of a word. */
const splitsAfter = (borders: Uint8Array, at: number) => borders[at] === 1 && borders[at + 1] !== 1

/** True where a run that ends before `at` takes only the first character of a word. */
const splitsBefore = (borders: Uint8Array, at: number) => borders[at] === 1 && borders[at - 1] !== 1
