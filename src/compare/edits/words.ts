import { isSingle, runsOf, wordsOf } from '../../align/reading/terms.ts'
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
  const splits = (i: number, j: number, onwards: 1 | -1) =>
    splitsWord(from, i, onwards) ||
    splitsWord(to, j, onwards) ||
    (splitsPair(from, i, onwards) && splitsPair(to, j, onwards))
  return runs.flatMap((run) => {
    const { base: i, local: j, length } = run
    const start = splits(i, j, 1) ? 1 : 0
    const end = splits(i + length, j + length, -1) ? 1 : 0
    if (start + end === 0) return [run]
    const trimmed = { base: i + start, local: j + start, length: length - start - end }
    const tokens = base.slice(trimmed.base, trimmed.base + trimmed.length)
    const weight = tokens.reduce((sum, token) => sum + weightOf(token), 0)
    return weight >= WORD ? [trimmed] : []
  })
}

/** A border across which a word goes on, and one between two characters that are no words: 内贸, 商贸. */
const IN_WORD = 1
const IN_PAIR = 2

/** Characters that are words by themselves. */
const LONE = /[的地得和与或及并而且但等各每该其此本我全在于对向从由自至到为以把将被让使给不未无非]/u

/** What the border before every token is. */
function bordersInWords(tokens: readonly string[]): Uint8Array {
  const text = tokens.join('')
  const inWord = new Uint8Array(text.length + 1)
  const isPart = (word: string) => isSingle(word) && !LONE.test(word)
  let at = 0
  for (const run of runsOf(text)) {
    at = text.indexOf(run, at)
    let before = ''
    for (const word of wordsOf([run])) {
      inWord.fill(IN_WORD, at + 1, at + word.length)
      if (isPart(before) && isPart(word)) inWord[at] = IN_PAIR
      before = word
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

/** True where a run, which goes `onwards` from the border `at`, takes only the outermost character of a word. */
const splitsWord = (borders: Uint8Array, at: number, onwards: 1 | -1) =>
  borders[at] === IN_WORD && borders[at + onwards] !== IN_WORD

/** True where it takes one character of a pair, and then goes on with a word. */
const splitsPair = (borders: Uint8Array, at: number, onwards: 1 | -1) =>
  borders[at] === IN_PAIR && borders[at + onwards] === 0 && borders[at + 2 * onwards] === IN_WORD
