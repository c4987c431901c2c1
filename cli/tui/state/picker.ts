import { otherSide, type Side } from '../../../src/document/pair.ts'
import { findWord, type Readings } from '../model/pinyin.ts'
import type { Pair, Session } from '../model/session.ts'
import { type Focus, focusOf } from './focus.ts'
import { memoized } from './memo.ts'
import type { State } from './state.ts'

/** A unit of the other side that can be chosen as counterpart. */
export interface Candidate {
  readonly id: string
  readonly name: string
  /** How near the matcher found it, 0…1; `null` where it was not among the nearest. */
  readonly score: number | null
}

/** Units that match the query: the present counterparts and the nearest others first, then the rest in order. */
export function pickerCandidates(state: State): readonly Candidate[] {
  const focus = focusOf(state)
  if (state.sheet?.kind !== 'picker' || !focus) return []
  const { pair, unit } = focus
  const id = focus.base ?? focus.locals[0] ?? ''
  const from = focus.base === null ? 'local' : 'base'
  return matching(ranked(state.session, pair, unit, from, id), state.sheet.query, state.readings)
}

const matching = memoized(
  (all: readonly Candidate[], query: string, readings: Readings | null): readonly Candidate[] => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean)
    return all.filter(({ name }) =>
      words.every((word) => findWord(name, word, readings).length > 0),
    )
  },
)

const ranked = memoized(
  (
    session: Session,
    at: number,
    unit: Focus['unit'],
    from: Side,
    id: string,
  ): readonly Candidate[] => {
    const pair = session.pairs[at]
    if (!pair) return []
    const scores = unit === 'task' ? taskScores(pair, from, id) : clauseScores(pair, from, id)
    const other = pair[otherSide(from)]
    const units =
      unit === 'task'
        ? other.tasks.map((task) => ({ id: task.id, name: task.name }))
        : [...other.clause.values()].map((clause) => ({ id: clause.id, name: clause.text }))
    return units
      .map((one) => ({ ...one, score: scores.get(one.id) ?? null }))
      .sort((a, b) => (b.score ?? -1) - (a.score ?? -1))
  },
)

function taskScores(pair: Pair, from: Side, id: string): Map<string, number> {
  const links = pair[from].linksOf.get(id) ?? []
  const nearest = links.flatMap(({ runnersUp }) => runnersUp)
  const present = links.flatMap((link) => {
    const other = link[otherSide(from)]
    return other === null ? [] : [[other, 1] as const]
  })
  return new Map([...nearest.map((one) => [one.id, one.score] as const), ...present])
}

function clauseScores(pair: Pair, from: Side, id: string): Map<string, number> {
  const clause = pair[from].clause.get(id)
  const nearest = (clause?.runnersUp ?? []).map((one) => [one.id, one.score] as const)
  return new Map([...nearest, ...(clause?.counterparts ?? []).map((one) => [one, 1] as const)])
}
