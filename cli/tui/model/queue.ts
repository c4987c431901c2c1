import type { ComparedAlignment } from '../../../src/compare/comparison.ts'
import type { Decision } from '../../../src/decisions/model.ts'
import type { Pair, Session } from './session.ts'
import { waitingUnder } from './waiting.ts'

/** One thing to decide: a task with its counterparts in one place, or a local task that stands alone. */
export interface QueueItem {
  /** Stays the same when the comparison is computed anew. */
  readonly key: string
  /** Position of the pair in the session. */
  readonly pair: number
  /** Base task, or `null` for a local task that stands alone. */
  readonly base: string | null
  /** Local tasks linked to it; empty when it has none. */
  readonly locals: readonly string[]
  /** The most urgent of its links and of what waits. */
  readonly review: ComparedAlignment['review']
  /** Decisions on the tasks, or on their clauses, that wait for a reviewer. */
  readonly waiting: readonly Decision[]
  /** Of the least certain link, 0…1. */
  readonly confidence: number
}

/** What others ask for comes first, then what changed under a decision, then by doubt; what is decided, last. */
const order = ['proposed', 'disputed', 'stale', 'pending', 'overridden', 'approved'] as const

/** Whether nobody has settled the item yet. */
export const isOpen = (item: QueueItem): boolean =>
  item.review !== 'approved' && item.review !== 'overridden'

/** Everything there is to review, most urgent first; the same order for the same session. */
export function reviewQueue({ pairs }: Session): QueueItem[] {
  return pairs
    .flatMap(itemsOf)
    .sort(
      (a, b) => order.indexOf(a.review) - order.indexOf(b.review) || a.confidence - b.confidence,
    )
}

function itemsOf(pair: Pair, at: number): QueueItem[] {
  const based = pair.base.tasks.map((task) =>
    item(pair, at, task.id, pair.base.linksOf.get(task.id) ?? []),
  )
  const alone = pair.comparison.alignments
    .filter((link) => link.base === null)
    .map((link) => item(pair, at, null, [link]))
  return [...based, ...alone]
}

function item(
  pair: Pair,
  at: number,
  base: string | null,
  links: readonly ComparedAlignment[],
): QueueItem {
  const locals = links.flatMap((link) => (link.local === null ? [] : [link.local]))
  const waiting = waitingUnder(pair, base, locals)
  const reviews = new Set<string>([
    ...links.map(({ review }) => review),
    ...waiting.map(({ state }) => state),
  ])
  return {
    key: `${at}/${base ?? `-/${locals[0] ?? ''}`}`,
    pair: at,
    base,
    locals,
    review: order.find((state) => reviews.has(state)) ?? 'pending',
    waiting,
    confidence: links.reduce((lowest, link) => Math.min(lowest, link.confidence), 1),
  }
}
