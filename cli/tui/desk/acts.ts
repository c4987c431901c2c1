import { type Request, speakerOf, undoing } from '../../../src/decisions/decide.ts'
import { isLive, undoneBy } from '../../../src/decisions/judge.ts'
import type { Decision, DecisionRecord, ReviewPolicy } from '../../../src/decisions/model.ts'
import type { Pair, Session } from '../model/session.ts'
import { isOn } from '../model/waiting.ts'
import type { Ruling } from '../state/effect.ts'
import { requestsOf } from './requests.ts'

/** Who decides, when, under which rules, and in which folder the decisions lie. */
export interface Office {
  readonly root: string
  readonly policy: ReviewPolicy
  readonly reviewer: string
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string
}

/** What is said of one pair at one stroke. */
export interface Part {
  /** Position of the pair. */
  readonly pair: number
  readonly rulings: readonly Ruling[]
  readonly requests: readonly Request[]
  /** The rows that say it; empty while it is not in force. */
  readonly records: readonly DecisionRecord[]
}

/** What is done at one stroke, pair by pair. */
export type Act = readonly Part[]

/** What rulings ask of the pairs they speak of. */
export function partsOf(rulings: readonly Ruling[], { pairs }: Session, office: Office): Act {
  const byPair = Map.groupBy(rulings, ({ pair }) => pair)
  return Array.from(byPair, ([at, own]) => ({
    pair: at,
    rulings: own,
    requests: requestsOf(own, pairs[at] as Pair, office.reviewer, office.today()),
    records: [],
  }))
}

/** Those whose word was disputed until an act overruled it; whose proposal it takes up, it does not overrule. */
export function overruledBy(act: Act, { pairs }: Session, { reviewer }: Office): readonly string[] {
  const people = act.flatMap(({ pair, records }) => {
    const replaced = new Set(records.flatMap(({ supersedes }) => supersedes))
    return (pairs[pair]?.decisions ?? [])
      .filter(({ state, record }) => state === 'disputed' && replaced.has(record.id))
      .map(({ record }) => speakerOf(record))
  })
  const upheld = act.flatMap(({ records }) =>
    records.filter(({ agrees }) => agrees).map(({ author }) => author),
  )
  return [...new Set(people)].filter((person) => person !== reviewer && !upheld.includes(person))
}

/** Others whose decision on the same units still holds though the reviewer's own was taken back. */
export function standingAfter(
  act: Act,
  { pairs }: Session,
  { reviewer }: Office,
): readonly string[] {
  const people = act.flatMap(({ pair, records }) => {
    const own = new Set(records.map(({ id }) => id))
    return (pairs[pair]?.decisions ?? [])
      .filter(
        (decision) => isLive(decision) && decision.record.supersedes.some((id) => own.has(id)),
      )
      .map(({ record }) => speakerOf(record))
  })
  return [...new Set(people)].filter((person) => person !== reviewer)
}

/** Who has said something, or taken something back, of the units of a ruling since it was shown; `null` where nobody has. */
export function meanwhile(
  { base, locals }: Ruling,
  shown: readonly Decision[],
  present: readonly Decision[],
): readonly string[] | null {
  const known = new Set(shown.map(({ record }) => record.id))
  const stands = (decisions: readonly Decision[]) =>
    decisions
      .filter((decision) => isLive(decision) && isOn(decision, base, locals))
      .map(({ record, state }) => `${record.id} ${state}`)
      .sort()
      .join()
  if (stands(shown) === stands(present)) return null
  return present
    .filter(({ record }) => !known.has(record.id))
    .map(({ record }) => speakerOf(record))
}

/** Rows that take records back, the latest first; what somebody else has taken back already, or is gone, needs none. */
export function takingBack(
  records: readonly DecisionRecord[],
  present: readonly DecisionRecord[],
  { reviewer, today }: Office,
): DecisionRecord[] {
  const undone = undoneBy(present)
  const here = new Set(present.map(({ id }) => id))
  const rows: DecisionRecord[] = []
  for (const { id } of records.toReversed()) {
    if (here.has(id) && !undone.has(id))
      rows.push(undoing(reviewer, today(), [...present, ...rows], id))
  }
  return rows
}
