import type { AdaptationKind } from '../compare/comparison.ts'
import type { TextRange } from '../text/range.ts'

/** The smallest stretch the annotators judged; it need not be cut where the parser cuts clauses. */
export interface GoldSegment {
  readonly id: string
  readonly unit: string
  /** Counted from 1 within the unit. */
  readonly sentence: number
  /** In the decoded source. */
  readonly range: TextRange
  readonly text: string
}

/** A task or article as the annotators cut it. */
export interface GoldUnit {
  readonly id: string
  readonly label: string
  /** In the decoded source. */
  readonly range: TextRange
  /** Empty where only whole units were annotated. */
  readonly segments: readonly GoldSegment[]
}

/** One row of the task table; a side that is `null` has no counterpart. */
export interface GoldTaskRow {
  readonly base: string | null
  readonly local: string | null
  /** 2: a main counterpart; 1: a part of the task lives there; 0: no counterpart. */
  readonly grade: 0 | 1 | 2
}

/** One row of the clause table: what a local segment is, seen from the base. */
export interface GoldClauseRow {
  readonly local: string
  readonly status: GoldStatus
  /** Segments of the base, best first. */
  readonly base: readonly string[]
  readonly kinds: readonly AdaptationKind[]
}

/** Statuses of the local side. */
export const goldStatuses = ['retained', 'adapted', 'added'] as const
export type GoldStatus = (typeof goldStatuses)[number]

/** What people say of two documents: the measure of an alignment. See docs/gold-format.md. */
export interface Gold {
  readonly base: readonly GoldUnit[]
  readonly local: readonly GoldUnit[]
  readonly tasks: readonly GoldTaskRow[]
  /** `null` where only whole units were annotated. */
  readonly clauses: readonly GoldClauseRow[] | null
}
