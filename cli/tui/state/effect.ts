import type { DecidedRelation, NoCounterpartReason } from '../../../src/decisions/model.ts'

/** Relation of two tasks as a reviewer sets it. */
export type Relation = DecidedRelation

/** What a reviewer says of one unit in one place; the edge of the program turns it into rows of the store. */
export type Verdict =
  | { readonly kind: 'approve' }
  | { readonly kind: 'reject' }
  | {
      readonly kind: 'override'
      readonly locals: readonly string[]
      readonly relation: Relation
    }
  | { readonly kind: 'none'; readonly reason: NoCounterpartReason }

/** A verdict on a task of the base document, or on a local one that stands alone. */
export interface Ruling {
  /** Position of the pair in the session. */
  readonly pair: number
  readonly base: string | null
  readonly locals: readonly string[]
  readonly verdict: Verdict
  readonly note: string
}

/** What the reducer asks of the world. */
export type Effect =
  | { readonly kind: 'rule'; readonly rulings: readonly Ruling[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'readings' }
  | { readonly kind: 'quit'; readonly interrupted: boolean }
