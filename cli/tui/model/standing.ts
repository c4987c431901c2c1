import type { ComparedAlignment } from '../../../src/compare/comparison.ts'
import type { Decision } from '../../../src/decisions/model.ts'
import type { Pair } from './session.ts'
import { waitingUnder } from './waiting.ts'

/** Where a task stands with the reviewers, and how sure the matcher is. */
export interface Standing {
  /** The most urgent of its links and of what waits. */
  readonly review: ComparedAlignment['review']
  /** Of the least certain link, 0…1. */
  readonly confidence: number
  /** Decisions on the tasks, or on their clauses, that wait for a reviewer. */
  readonly waiting: readonly Decision[]
}

/** What others ask for comes first, then what changed under a decision, then by doubt; what is decided, last. */
export const urgency = [
  'proposed',
  'disputed',
  'stale',
  'pending',
  'overridden',
  'approved',
] as const

/** Where a base task stands by its links, or, where `base` is `null`, a local one that stands alone. */
export function standingOf(
  pair: Pair,
  base: string | null,
  links: readonly ComparedAlignment[],
): Standing {
  const locals = links.flatMap(({ local }) => local ?? [])
  const waiting = waitingUnder(pair, base, locals)
  const reviews = new Set<string>([
    ...links.map(({ review }) => review),
    ...waiting.map(({ state }) => state),
  ])
  return {
    review: urgency.find((state) => reviews.has(state)) ?? 'pending',
    confidence: links.reduce((lowest, link) => Math.min(lowest, link.confidence), 1),
    waiting,
  }
}

/** Whether nobody has settled the task yet. */
export const isOpen = ({ review }: Pick<Standing, 'review'>): boolean =>
  review !== 'approved' && review !== 'overridden'
