import type { ComparedAlignment } from '../../../src/compare/comparison.ts'
import type { Pair, Session } from './session.ts'
import { type Standing, standingOf, urgency } from './standing.ts'

/** One thing to decide: a task with its counterparts in one place, or a local task that stands alone. */
export interface QueueItem extends Standing {
  /** Stays the same when the comparison is computed anew. */
  readonly key: string
  /** Position of the pair in the session. */
  readonly pair: number
  /** Base task, or `null` for a local task that stands alone. */
  readonly base: string | null
  /** Local tasks linked to it; empty when it has none. */
  readonly locals: readonly string[]
}

/** Everything there is to review, most urgent first; the same order for the same session. */
export function reviewQueue({ pairs }: Session): QueueItem[] {
  return pairs
    .flatMap(itemsOf)
    .sort(
      (a, b) =>
        urgency.indexOf(a.review) - urgency.indexOf(b.review) || a.confidence - b.confidence,
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
  return {
    key: `${at}/${base ?? `-/${locals[0] ?? ''}`}`,
    pair: at,
    base,
    locals,
    ...standingOf(pair, base, links),
  }
}
