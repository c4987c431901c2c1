import { findWord, type Readings } from '../model/pinyin.ts'
import { type Pair, type Session, taskName } from '../model/session.ts'
import { focusOf } from './focus.ts'
import { memoized } from './memo.ts'
import type { State } from './state.ts'

/** A local task that can be chosen as counterpart. */
export interface Candidate {
  readonly task: string
  readonly name: string
  /** How near the matcher found it, 0…1; `null` where it was not among the nearest. */
  readonly score: number | null
}

/** Local tasks that match the query, present counterparts and the nearest others first. */
export function pickerCandidates(state: State): readonly Candidate[] {
  const focus = focusOf(state)
  if (state.sheet?.kind !== 'picker' || !focus) return []
  return found(state.session, focus.pair, focus.base, state.sheet.query, state.readings)
}

const found = memoized(
  (
    session: Session,
    at: number,
    base: string | null,
    query: string,
    readings: Readings | null,
  ): readonly Candidate[] => {
    const pair = session.pairs[at]
    if (!pair) return []
    const words = query.toLowerCase().split(/\s+/).filter(Boolean)
    return ranked(pair, base).filter(({ name }) =>
      words.every((word) => findWord(name, word, readings).length > 0),
    )
  },
)

function ranked(pair: Pair, base: string | null): Candidate[] {
  const links = base === null ? [] : (pair.base.linksOf.get(base) ?? [])
  const scores = new Map<string, number>()
  for (const link of links) {
    for (const other of link.runnersUp) scores.set(other.id, other.score)
  }
  for (const { local, confidence } of links) {
    if (local !== null) scores.set(local, 1 + confidence)
  }
  return pair.local.tasks
    .map((task) => ({ task: task.id, name: taskName(task), rank: scores.get(task.id) ?? -1 }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ task, name, rank }) => ({
      task,
      name,
      score: rank < 0 ? null : Math.min(0.99, rank > 1 ? rank - 1 : rank),
    }))
}
