import { localNamesOf } from '../commitments/names/local-names.ts'
import { placeNamesOf } from '../commitments/names/place-names.ts'
import type { PlanDocument } from '../document/model.ts'
import type { AdaptationKind, Edit } from './comparison.ts'
import { editsOf } from './edits/edits.ts'
import { kindsOf } from './kinds/kinds.ts'

/** What leads from a base clause to a local one. */
export interface ClauseChange {
  readonly edits: readonly Edit[]
  /** What an adaptation would be called; at least one. */
  readonly kinds: readonly AdaptationKind[]
}

/** The clauses of two documents, and what leads from one to another. */
export interface ClauseChanges {
  /** Their texts, by id. */
  readonly base: ReadonlyMap<string, string>
  readonly local: ReadonlyMap<string, string>
  /** Takes the ids of a base and of a local clause; works out each pair once. */
  readonly between: (from: string, to: string) => ClauseChange
}

/** What leads from the clauses of one document to those of another. */
export function clauseChanges(base: PlanDocument, local: PlanDocument): ClauseChanges {
  const names = { base: placeNamesOf(base), local: localNamesOf(local, base) }
  const texts = { base: clauseTexts(base), local: clauseTexts(local) }
  const known = new Map<string, ClauseChange>()
  const between = (from: string, to: string) => {
    const before = texts.base.get(from) ?? ''
    const after = texts.local.get(to) ?? ''
    const key = `${from} ${to}`
    const change = known.get(key) ?? changeBetween(before, after)
    known.set(key, change)
    return change
  }
  const changeBetween = (before: string, after: string): ClauseChange => {
    const edits = editsOf(before, after)
    return { edits, kinds: kindsOf(before, after, edits, names) }
  }
  return { ...texts, between }
}

const clauseTexts = ({ tasks }: PlanDocument): ReadonlyMap<string, string> =>
  new Map(tasks.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text])))
