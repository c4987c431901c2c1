/** What a reviewer can say of an alignment. */
export type Verdict = 'approve' | 'reject' | 'link' | 'unlink' | 'none' | 'withdraw'

/** Why a base unit was given no counterpart. */
export type NoCounterpartReason =
  | 'out-of-remit'
  | 'already-implemented'
  | 'delegated'
  | 'deliberately-omitted'
  | 'other'

/** Local seen from base, as stored; see the relations of an alignment. */
export type DecidedRelation = 'equal' | 'subset' | 'superset' | 'intersects'

/**
 * One decision as the later stages need it; how it is written is the store's business.
 * `subject` and `object` are task or clause ids of the base and the local document.
 */
export interface Decision {
  readonly record: string
  readonly verdict: Verdict
  readonly subject: string | null
  readonly object: string | null
  readonly relation?: DecidedRelation
  readonly reason?: NoCounterpartReason
  readonly author: string
  readonly reviewer?: string
  /** `proposed` until a reviewer has agreed; `stale` when a text it speaks of has changed; `disputed` when two reviewers contradict each other. */
  readonly state: 'effective' | 'proposed' | 'stale' | 'disputed' | 'superseded'
  readonly note: string
}
