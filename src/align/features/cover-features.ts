import type { Candidates } from '../pairing/candidates.ts'
import { type Measure, once } from '../pairing/measure.ts'
import { type PairedDocument, type Pairing, unitAt } from '../pairing/pairing.ts'
import { cover, type WordNearness } from '../pairing/word-nearness.ts'
import { columnBy } from './feature-table.ts'
import { foundAround, mutual, surroundingsOf } from './surroundings.ts'

/**
 * How far the words of one side are said on the other, each 0…1: those of a clause in the other clause,
 * with the clauses before and after it, or anywhere in its sentence or task; those of a task's title in a clause.
 * One measure is often spread over neighbouring clauses, of which one carries the words.
 */
export function coverFeatures(pairing: Pairing, candidates: Candidates, near: WordNearness) {
  const { base, local, objectRarity } = pairing
  const measured = (measure: Measure) => columnBy(candidates, measure)
  const covered = (words: Int32Array, others: Int32Array) =>
    cover(words, others, near, objectRarity)
  const both = mutual(covered)

  const a = wordsAround(base)
  const b = wordsAround(local)
  const around = foundAround(pairing, a, b, covered)
  const titles = once(local.tasks.length, (i, j) =>
    both(unitAt(base.titleWords, i), unitAt(local.titleWords, j)),
  )
  const one = (i: number) => unitAt(base.clauses, i)
  const other = (j: number) => unitAt(local.clauses, j)
  return {
    softBase: measured((i, j) => covered(unitAt(a.clauses, i), unitAt(b.clauses, j))),
    softLocal: measured((i, j) => covered(unitAt(b.clauses, j), unitAt(a.clauses, i))),
    windowBase: measured(around.windowBase),
    windowLocal: measured(around.windowLocal),
    sentenceCoverBase: measured((i, j) =>
      covered(unitAt(a.clauses, i), unitAt(b.sentences, other(j).sentence)),
    ),
    sentenceCoverLocal: measured((i, j) =>
      covered(unitAt(b.clauses, j), unitAt(a.sentences, one(i).sentence)),
    ),
    softSentence: measured(around.sentence),
    taskCoverBase: measured(around.taskBase),
    taskCoverLocal: measured(around.taskLocal),
    softTitles: measured((i, j) => titles(one(i).task, other(j).task)),
    softTitleBase: measured((i, j) =>
      covered(unitAt(base.titleWords, one(i).task), unitAt(b.clauses, j)),
    ),
    softTitleLocal: measured((i, j) =>
      covered(unitAt(local.titleWords, other(j).task), unitAt(a.clauses, i)),
    ),
  }
}

const wordsAround = (side: PairedDocument) =>
  surroundingsOf(
    side,
    side.clauseObjects.map(({ terms }) => terms),
  )
