import type { Candidates } from '../pairing/candidates.ts'
import type { Measure } from '../pairing/measure.ts'
import { type PairedDocument, type Pairing, unitAt } from '../pairing/pairing.ts'
import { nearnessOf, type WordNearness } from '../pairing/word-nearness.ts'
import { columnBy } from './feature-table.ts'

/**
 * How near the words are that a clause turns on, each 0…1: the first, which is mostly its verb, the last,
 * and the last that is no light word, mostly the object acted on, for a Chinese phrase ends in its head.
 */
export function keyWordFeatures(pairing: Pairing, candidates: Candidates, near: WordNearness) {
  const a = keyWords(pairing.base, pairing.isLight)
  const b = keyWords(pairing.local, pairing.isLight)
  const nearnessBy = (word: (keys: KeyWords) => number | undefined): Float64Array => {
    const measure: Measure = (i, j) => {
      const one = word(unitAt(a, i))
      const other = word(unitAt(b, j))
      return one === undefined || other === undefined ? 0 : nearnessOf(near, one, other)
    }
    return columnBy(candidates, measure)
  }
  return {
    verbNear: nearnessBy(({ verb }) => verb),
    headNear: nearnessBy(({ head }) => head),
    tailNear: nearnessBy(({ tail }) => tail),
  }
}

interface KeyWords {
  readonly verb: number | undefined
  readonly head: number | undefined
  readonly tail: number | undefined
}

const keyWords = ({ clauseWords }: PairedDocument, isLight: readonly boolean[]): KeyWords[] =>
  clauseWords.map((words) => ({
    verb: words[0],
    head: words.findLast((word) => !isLight[word]) ?? words.at(-1),
    tail: words.at(-1),
  }))
