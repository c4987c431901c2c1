import type { PlanDocument } from '../../document/model.ts'
import { oncePer } from '../../once-per.ts'
import { findCandidates } from '../pairing/candidates.ts'
import type { Embedding } from '../pairing/embedding.ts'
import { type Pairing, pairUp } from '../pairing/pairing.ts'
import { readTerms } from '../reading/reading.ts'
import type { Models } from './models.ts'
import { type ScoredCandidates, scoreClauses } from './score-clauses.ts'

/** What of an alignment no decision changes. */
export interface Measured {
  readonly pairing: Pairing
  readonly scored: ScoredCandidates
}

/** What documents are measured by. */
interface Means {
  readonly models: Models
  readonly embedding: Embedding | undefined
}

/** What was measured last of each two documents. */
const lastOf = oncePer((_base: PlanDocument) => new WeakMap<PlanDocument, Measured & Means>())

/** Pairs two documents up and scores their clauses, by the same means once however often decisions are taken. */
export function measured(base: PlanDocument, local: PlanDocument, means: Means): Measured {
  const last = lastOf(base)
  const before = last.get(local)
  if (before?.models === means.models && before.embedding === means.embedding) return before
  const pairing = pairUp(readTerms(base), readTerms(local), means.embedding)
  const scored = scoreClauses(pairing, findCandidates(pairing), means.models.clauses)
  last.set(local, { ...means, pairing, scored })
  return { pairing, scored }
}
