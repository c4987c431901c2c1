import { background } from '../background/background.ts'
import { mattersOf } from './concepts.ts'

/** Runs of Han characters, numbers and Latin words; everything else only separates. */
const RUN = /\p{Script=Han}+|\d+(?:\.\d+)?%?|[A-Za-z][A-Za-z0-9]*/gu
const HAN = /^\p{Script=Han}/u

/** Characters of the longest word that is looked for. */
const LONGEST = 4
/** Characters of the longest word of the lexicon that is surely no compound of others. */
const SHORT = 3
/** Clauses of the background that a word of the lexicon alone is taken to stand in: about as few as the rarest words do. */
const LEXICON_CLAUSES = 12

/** The runs of a text that carry meaning, in order. */
export function runsOf(text: string): string[] {
  return text.match(RUN) ?? []
}

/**
 * The terms of a text, in order and with repeats: pairs of neighbouring Han characters, and whole
 * numbers and Latin words. Pairs need no dictionary and lose little to words on Chinese retrieval
 * (Nie, Gao, Zhang and Zhou, "On the use of words and n-grams for Chinese information retrieval", 2000).
 */
export function pairsOf(runs: readonly string[]): string[] {
  const terms: string[] = []
  for (const run of runs) {
    if (!HAN.test(run)) terms.push(run.toLowerCase())
    else if (run.length === 1) terms.push(run)
    else for (let at = 0; at + 2 <= run.length; at++) terms.push(run.slice(at, at + 2))
  }
  return terms
}

/** The words of a text by the background's word list and the short words of the lexicon, in order and with repeats. */
export const wordsOf = (runs: readonly string[]): string[] =>
  wordsBy(runs, (word) => (word.length <= SHORT ? clausesWith(word) : background().words.get(word)))

/** The same with the compounds of the lexicon as words of their own. */
export const lexicalWordsOf = (runs: readonly string[]): string[] => wordsBy(runs, clausesWith)

/** Whether a word is a character that stands alone. */
export const isSingle = (word: string): boolean => word.length === 1 && HAN.test(word)

/** Clauses of the background that a word stands in; `undefined` when it is no word. */
type Frequency = (word: string) => number | undefined

function wordsBy(runs: readonly string[], frequency: Frequency): string[] {
  return runs.flatMap((run) => (HAN.test(run) ? segment(run, frequency) : [run.toLowerCase()]))
}

/** The cut of a run into words that is likeliest if words are drawn independently; unknown characters stand alone. */
function segment(run: string, frequency: Frequency): string[] {
  const { clauses } = background()
  const unknown = Math.log(clauses)
  const cost = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(run.length + 1)
  cost[0] = 0
  for (let at = 0; at < run.length; at++) {
    for (let length = 1; length <= LONGEST && at + length <= run.length; length++) {
      const count = length === 1 ? undefined : frequency(run.slice(at, at + length))
      if (length > 1 && count === undefined) continue
      const total = (cost[at] ?? 0) + (count === undefined ? unknown : Math.log(clauses / count))
      if (total >= (cost[at + length] ?? 0)) continue
      cost[at + length] = total
      from[at + length] = at
    }
  }
  const found: string[] = []
  for (let end = run.length; end > 0; end = from[end] ?? 0) found.push(run.slice(from[end], end))
  return found.reverse()
}

function clausesWith(word: string): number | undefined {
  const count = background().words.get(word)
  return count === undefined && mattersOf(word).length > 0 ? LEXICON_CLAUSES : count
}
