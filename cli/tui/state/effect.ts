import type {
  DecidedRelation,
  Decision,
  NoCounterpartReason,
} from '../../../src/decisions/model.ts'

/** Relation of two tasks as a reviewer sets it. */
export type Relation = DecidedRelation

/** What a reviewer says of one unit in one place; the edge of the program turns it into rows of the store. */
export type Verdict =
  | { readonly kind: 'approve' }
  | { readonly kind: 'reject' }
  | {
      readonly kind: 'override'
      /** Units of the other side that correspond. */
      readonly chosen: readonly string[]
      /** Of those that are new. */
      readonly relation: Relation
      /** Whether the relation is said of the counterparts that stay, too. */
      readonly restate: boolean
    }
  | { readonly kind: 'none'; readonly reason: NoCounterpartReason }

/** A verdict on a unit of the base document with its counterparts, or on a local one that stands alone. */
export interface Ruling {
  /** Position of the pair in the session. */
  readonly pair: number
  readonly base: string | null
  readonly locals: readonly string[]
  /** Decisions shown with the unit that wait for an answer. */
  readonly waiting: readonly Decision[]
  readonly verdict: Verdict
  readonly note: string
}

/** What the reducer asks of the world. */
export type Effect =
  | {
      readonly kind: 'rule'
      readonly rulings: readonly Ruling[]
      /** The first ruling in words, for the feedback. */
      readonly summary: string
      /** How many units of the range are left out, for the reviewer has proposed something on them. */
      readonly own: number
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'reread' }
  | { readonly kind: 'readings' }
  | { readonly kind: 'relate' }
  | { readonly kind: 'quit'; readonly interrupted: boolean }
