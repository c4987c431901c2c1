/**
 * What a person can say of two units, or of one without a counterpart. `approve` and `reject` answer
 * the matcher; `link`, `unlink` and `none` overrule it; `withdraw` takes back one's word on the units,
 * `undo` takes back one record and lets what it superseded stand again.
 */
export type Verdict = 'approve' | 'reject' | 'link' | 'unlink' | 'none' | 'withdraw' | 'undo'

/** Why a unit has no counterpart. */
export const reasons = [
  'out-of-remit',
  'already-implemented',
  'delegated',
  'deliberately-omitted',
  'other',
] as const
export type NoCounterpartReason = (typeof reasons)[number]

/** Local seen from base; see the relations of an alignment. */
export const decidedRelations = ['equal', 'subset', 'superset', 'intersects'] as const
export type DecidedRelation = (typeof decidedRelations)[number]

/** Whether a reviewer's own override takes effect at once, or when a second person has approved it. */
export type ReviewPolicy = 'self' | 'second'

/** A unit as it was when somebody decided on it. */
export interface ReviewedUnit {
  /** Heading of a task, text of a clause. */
  readonly label: string
  /** Whole text. Empty in a row written by hand. */
  readonly text: string
  /** Of the normalised text, lower-case hex. Empty in a row written by hand: then the text never goes stale. */
  readonly sha256: string
}

/** One row of a decisions file: what somebody said. It is never changed afterwards. */
export interface DecisionRecord {
  /** CURIE, unique in the file: `decision:3f0c…`. */
  readonly id: string
  readonly verdict: Verdict
  /** Task or clause of the base document; `null` where the local unit has no counterpart. */
  readonly base: string | null
  /** Task or clause of the local document; `null` where the base unit has no counterpart. */
  readonly local: string | null
  /** `null` when it was not stated. */
  readonly relation: DecidedRelation | null
  readonly reason: NoCounterpartReason | null
  readonly author: string
  /** Who agreed or disagreed with the author; `null` while the decision is a proposal. */
  readonly reviewer: string | null
  /** Whether the reviewer agreed; true while there is none. */
  readonly agrees: boolean
  /** `YYYY-MM-DD`; empty when unknown. */
  readonly decidedOn: string
  /** `YYYY-MM-DD`; empty while there is no reviewer. */
  readonly reviewedOn: string
  /** The matcher's, in 0…1, when the decision answers the matcher. */
  readonly confidence: number | null
  readonly note: string
  /** Records that this one replaces, or for `undo` takes back. Nothing else is ever replaced. */
  readonly supersedes: readonly string[]
  readonly baseReviewed: ReviewedUnit | null
  readonly localReviewed: ReviewedUnit | null
}

/**
 * Where a record stands. In force: `approved`, `proposed` (applied, and shown as such, until a reviewer
 * has answered) and `rejected` (a proposal a reviewer turned down). Waiting: `stale` (a text it speaks of
 * has changed) and `disputed` (another record in force contradicts it); neither is applied. History:
 * `superseded`, `withdrawn`, and `void` for the rows that only take back others.
 */
export type DecisionState =
  | 'approved'
  | 'proposed'
  | 'rejected'
  | 'stale'
  | 'disputed'
  | 'superseded'
  | 'withdrawn'
  | 'void'

/** What a record asks of the alignment; `null` when it asks nothing. */
export type Stance = 'must' | 'cannot' | 'closed' | null

/** Two units by their ids, or one without a counterpart. */
export interface UnitPair {
  readonly base: string | null
  readonly local: string | null
}

/** A record judged against all others and against the documents as they are now. */
export interface Decision {
  readonly record: DecisionRecord
  readonly state: DecisionState
  readonly stance: Stance
  /** Present id of the base unit: its text is followed when the numbering moved; `null` when there is none. */
  readonly base: string | null
  readonly local: string | null
  /** The units it is about: `base` and `local`, and of one whose text has changed the unit that it seems to be, else its old id. */
  readonly at: UnitPair
  /** Ids of the records in force that contradict this one. */
  readonly rivals: readonly string[]
  /** Approved by its own author where the workspace asks for a second person; it counts as `proposed`. */
  readonly selfApproved: boolean
}
