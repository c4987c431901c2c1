/** Local task seen from base, in the set theory of NIST IR 8477. */
export type Relation = 'equal' | 'subset' | 'superset' | 'intersects' | 'none'

/** Who says so. */
export type Origin = 'matcher' | 'reviewer'

/** Where a link stands with the reviewers. */
export type Review = 'pending' | 'approved' | 'proposed' | 'overridden' | 'stale' | 'disputed'

/** Why two units were aligned, in a form a reviewer can read. */
export type Evidence =
  | { readonly kind: 'phrase'; readonly text: string; readonly weight: number }
  | { readonly kind: 'title'; readonly score: number }
  | { readonly kind: 'agencies'; readonly shared: readonly string[] }
  | { readonly kind: 'equivalent'; readonly base: string; readonly local: string }
  | { readonly kind: 'clauses'; readonly linked: number }
  | { readonly kind: 'neighbours'; readonly score: number }
  | { readonly kind: 'decision'; readonly record: string; readonly note: string }

/** A unit that was weighed and not chosen, with its score in 0…1. */
export interface Candidate {
  readonly id: string
  readonly score: number
}

interface LinkFacts {
  /** Probability that the link (or its absence) is right, 0…1. */
  readonly confidence: number
  readonly origin: Origin
  readonly review: Review
  readonly evidence: readonly Evidence[]
  /** Nearest counterparts that were not chosen, best first. */
  readonly runnersUp: readonly Candidate[]
}

/** Two tasks that correspond, or one that has no counterpart (the other side is `null`, relation `none`). */
export interface TaskLink extends LinkFacts {
  readonly base: string | null
  readonly local: string | null
  readonly relation: Relation
  /** False for a partial counterpart: a part of the task lives there, though its subject is another. */
  readonly main: boolean
}

/** Two clauses that are the same measure. */
export interface ClauseLink {
  readonly base: string
  readonly local: string
  /** Probability that the link is right, 0…1. */
  readonly confidence: number
  /** Same measure in the same words, or with a change of substance. */
  readonly status: 'retained' | 'adapted'
  readonly origin: Origin
  readonly review: Review
  readonly evidence: readonly Evidence[]
}

/** Everything `align` says of two documents. */
export interface Alignment {
  readonly tasks: readonly TaskLink[]
  readonly clauses: readonly ClauseLink[]
  /** For clauses without a counterpart, by side and clause id: the nearest rejected ones, best first. */
  readonly rejected: {
    readonly base: ReadonlyMap<string, readonly Candidate[]>
    readonly local: ReadonlyMap<string, readonly Candidate[]>
  }
  /** For clauses with a counterpart, by side and clause id: the nearest that were not chosen, best first. */
  readonly alternatives: Alignment['rejected']
  /** What reviewers have said of clauses without a counterpart, by side and clause id. */
  readonly settled: {
    readonly base: ReadonlyMap<string, Settled>
    readonly local: ReadonlyMap<string, Settled>
  }
}

/** Where the absence of a counterpart stands with the reviewers. */
export type Settled = Pick<ClauseLink, 'review' | 'evidence'>
