import type { Random } from '../../scripts/random.ts'
import type { Comparison } from '../../src/compare/comparison.ts'
import type { Clause, PlanDocument } from '../../src/document/model.ts'
import type { Change, Mutant } from './mutant.ts'

/** One edit that could be made. */
export interface Site {
  /** Tasks that it touches; no other edit of the same mutant may touch them. */
  readonly tasks: readonly string[]
  readonly changes: readonly Change[]
  /** Key of what `found` must say of the mutant when the edit is seen. */
  expected(mutant: Mutant): string | undefined
}

/** A kind of edit, and how a comparison shows it. */
export interface EditKind {
  readonly name: string
  /** Least precision and recall. */
  readonly goal: number
  /** Every edit of the kind that there is room for; `donor` is a document of another field. */
  sites(document: PlanDocument, donor: PlanDocument, random: Random): readonly Site[]
  /** Keys of everything that the comparison takes for an edit of this kind. */
  found(comparison: Comparison, original: PlanDocument, mutant: Mutant): readonly string[]
}

/** Clauses long enough to be told apart, and said only once. */
export function distinctClauses({ tasks }: PlanDocument): Clause[] {
  const clauses = tasks.flatMap((task) => task.clauses)
  const times = new Map<string, number>()
  for (const { text } of clauses) times.set(text, (times.get(text) ?? 0) + 1)
  return clauses.filter(({ text }) => text.length >= 8 && times.get(text) === 1)
}

/** Clauses that another clause follows in the same sentence, so that the sentence survives without them. */
export function innerClauses(document: PlanDocument): Clause[] {
  const sentences = new Map<string, Clause>()
  for (const { clauses } of document.tasks) {
    for (const clause of clauses) sentences.set(`${clause.task}#${clause.sentence}`, clause)
  }
  return distinctClauses(document).filter(
    (clause) => sentences.get(`${clause.task}#${clause.sentence}`) !== clause,
  )
}

/** The clause that covers an offset of the mutant. */
export function clauseAt({ document }: Mutant, offset: number): Clause | undefined {
  return document.tasks
    .flatMap((task) => task.clauses)
    .find(({ range }) => range.start <= offset && offset < range.end)
}
