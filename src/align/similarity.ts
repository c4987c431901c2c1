import type { Clause, PlanDocument, Task } from '../document/model.ts'
import { termsOf } from './terms.ts'
import { cosine, inverseFrequencies, type TermVector, vectorOf } from './vectors.ts'

/** Similarities of every unit of one document to every unit of another, by position; each in 0…1. */
export interface Similarities {
  readonly base: readonly Clause[]
  readonly local: readonly Clause[]
  /** `clauses[i][j]`: base clause `i` and local clause `j` by their own words. */
  readonly clauses: readonly (readonly number[])[]
  /** `tasks[i][j]`: base task `i` and local task `j` by title and body. */
  readonly tasks: readonly (readonly number[])[]
  /** `titles[i][j]`: by title alone. */
  readonly titles: readonly (readonly number[])[]
}

const bodyOf = (task: Task): string => task.title + task.clauses.map((c) => c.text).join('')

/** Compares all units of two documents by their terms, weighted by how few clauses use them. */
export function similaritiesOf(base: PlanDocument, local: PlanDocument): Similarities {
  const baseClauses = base.tasks.flatMap((task) => task.clauses)
  const localClauses = local.tasks.flatMap((task) => task.clauses)
  const baseTerms = baseClauses.map((clause) => termsOf(clause.text))
  const localTerms = localClauses.map((clause) => termsOf(clause.text))
  const idf = inverseFrequencies([...baseTerms, ...localTerms])
  const vectors = (texts: readonly string[]) => texts.map((text) => vectorOf(termsOf(text), idf))
  return {
    base: baseClauses,
    local: localClauses,
    clauses: matrix(
      baseTerms.map((terms) => vectorOf(terms, idf)),
      localTerms.map((terms) => vectorOf(terms, idf)),
    ),
    tasks: matrix(vectors(base.tasks.map(bodyOf)), vectors(local.tasks.map(bodyOf))),
    titles: matrix(
      vectors(base.tasks.map((task) => task.title)),
      vectors(local.tasks.map((task) => task.title)),
    ),
  }
}

function matrix(rows: readonly TermVector[], columns: readonly TermVector[]): number[][] {
  return rows.map((row) => columns.map((column) => cosine(row, column)))
}
