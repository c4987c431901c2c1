import { type Measure, once } from '../pairing/measure.ts'
import { type PairedDocument, type Pairing, unitAt } from '../pairing/pairing.ts'

/** Terms of a document's clauses and of what is around them, ascending, each once. */
export interface Surroundings {
  readonly clauses: readonly Int32Array[]
  /** Of every clause with those before and after it in its task. */
  readonly windows: readonly Int32Array[]
  readonly sentences: readonly Int32Array[]
  readonly tasks: readonly Int32Array[]
}

/** Gathers the terms of clauses, given by position, ascending. */
export function surroundingsOf(side: PairedDocument, clauses: readonly Int32Array[]): Surroundings {
  const together = (positions: readonly number[]) => {
    const terms = new Set<number>()
    for (const position of positions) for (const term of unitAt(clauses, position)) terms.add(term)
    return Int32Array.from(terms).sort()
  }
  return {
    clauses,
    windows: side.clauses.map(({ task }, position) =>
      together(
        [position - 1, position, position + 1].filter((n) => side.clauses[n]?.task === task),
      ),
    ),
    sentences: side.sentences.map(together),
    tasks: side.tasks.map(({ first, end }) =>
      together(Array.from({ length: end - first }, (_, n) => first + n)),
    ),
  }
}

/** What part of one text, by its terms, is in another, 0…1. */
type Share = (terms: Int32Array, others: Int32Array) => number

/** How far two texts are in each other: the geometric mean of both shares. */
export const mutual =
  (share: Share): Share =>
  (one, other) =>
    Math.sqrt(share(one, other) * share(other, one))

/**
 * How far a clause is found around its counterpart, from either side, and how far two clauses'
 * sentences are found in each other.
 */
export function foundAround(
  { base, local }: Pairing,
  a: Surroundings,
  b: Surroundings,
  share: Share,
) {
  const one = (i: number) => unitAt(base.clauses, i)
  const other = (j: number) => unitAt(local.clauses, j)
  const both = mutual(share)
  const sentences = once(local.sentences.length, (i, j) =>
    both(unitAt(a.sentences, i), unitAt(b.sentences, j)),
  )
  const inLocalTask = once(local.tasks.length, (i, task) =>
    share(unitAt(a.clauses, i), unitAt(b.tasks, task)),
  )
  const inBaseTask = once(base.tasks.length, (j, task) =>
    share(unitAt(b.clauses, j), unitAt(a.tasks, task)),
  )
  return {
    windowBase: (i, j) => share(unitAt(a.clauses, i), unitAt(b.windows, j)),
    windowLocal: (i, j) => share(unitAt(b.clauses, j), unitAt(a.windows, i)),
    sentence: (i, j) => sentences(one(i).sentence, other(j).sentence),
    taskBase: (i, j) => inLocalTask(i, other(j).task),
    taskLocal: (i, j) => inBaseTask(j, one(i).task),
  } satisfies Readonly<Record<string, Measure>>
}
