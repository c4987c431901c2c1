import { type Side, unitAt } from './pairing.ts'

/** Terms of a document's clauses and of what is around them, ascending, each once. */
export interface Surroundings {
  readonly clauses: readonly Int32Array[]
  /** Of every clause with those before and after it in its task. */
  readonly windows: readonly Int32Array[]
  readonly sentences: readonly Int32Array[]
  readonly tasks: readonly Int32Array[]
}

/** Gathers the terms of clauses, given by position, ascending. */
export function surroundingsOf(side: Side, clauses: readonly Int32Array[]): Surroundings {
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
