import { join } from 'node:path'
import { align } from '../../../src/align/align.ts'
import { withCommitments } from '../../../src/compare/commitments/commitments.ts'
import { compare } from '../../../src/compare/compare.ts'
import type { Comparison } from '../../../src/compare/comparison.ts'
import { deciding, type Request, speakerOf, undoing } from '../../../src/decisions/decide.ts'
import { judge, type Sides, sidesOf, undoneBy } from '../../../src/decisions/judge.ts'
import type { Decision, DecisionRecord, ReviewPolicy } from '../../../src/decisions/model.ts'
import { decisionsPath } from '../../../src/decisions/path.ts'
import { type DecisionStore, openStore } from '../../../src/decisions/store.ts'
import type { PlanDocument } from '../../../src/document/model.ts'
import { indexPair, type Pair, type Session } from '../model/session.ts'
import type { Ruling } from '../state/effect.ts'
import { type Documents, sourceOf } from './documents.ts'
import { requestsOf } from './requests.ts'

/** Who decides, when, under which rules, and in which folder the decisions lie. */
export interface Office {
  readonly root: string
  readonly policy: ReviewPolicy
  readonly reviewer: string
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string
}

/** Decides in the store what is decided on the screen, and keeps the session in step with it. */
export interface Desk {
  readonly session: () => Session
  /**
   * Resolves when everything is on disk and applied, to the people whom it overruled in a dispute; throws `DuizhaoError` at the first pair whose decisions cannot be
   * saved. What is on disk by then is in the session, and can be undone.
   */
  readonly rule: (rulings: readonly Ruling[]) => Promise<readonly string[]>
  /** Takes back what was last ruled at one stroke; resolves to that, empty when there is none. Throws as `rule` does. */
  readonly undo: () => Promise<readonly Ruling[]>
  /** Repeats what was last taken back; resolves to that, empty when there is none. Throws as `rule` does. */
  readonly redo: () => Promise<readonly Ruling[]>
  /**
   * The session's comparisons with where each local plan comes from and what other places have too; throws
   * `DuizhaoError` when a document of its chain cannot be read.
   */
  readonly relate: () => Promise<readonly Comparison[]>
}

/** One local document with its decisions. */
interface Drawer {
  readonly local: PlanDocument
  readonly store: DecisionStore
  readonly sides: Sides
}

/** What is said of one pair at one stroke. */
interface Part {
  /** Position of the pair. */
  readonly pair: number
  readonly rulings: readonly Ruling[]
  readonly requests: readonly Request[]
  /** The rows that say it; empty while it is not in force. */
  readonly records: readonly DecisionRecord[]
}

/** What is done at one stroke, pair by pair. */
type Act = readonly Part[]

/** Opens the decisions of every pair; throws `DuizhaoError` when a file of them cannot be read. */
export function openDesk(
  { base, locals, comparisons, embedding, relate }: Documents,
  office: Office,
): Desk {
  const drawers = locals.map((local): Drawer => {
    const pair = { base: base.id, local: local.id }
    const store = openStore(join(office.root, decisionsPath(pair)), pair)
    return { local, store, sides: sidesOf(base, local) }
  })
  let session: Session = {
    pairs: drawers.map((drawer, at) => pairOf(drawer, comparisons[at])),
    sources: new Map([base, ...locals].map((document) => [document.id, sourceOf(document)])),
  }
  const done: Act[] = []
  const undone: Act[] = []

  /** A pair as its decisions have it now; a comparison that is `known` is of the same moment. */
  function pairOf({ local, store, sides }: Drawer, known?: Comparison): Pair {
    const decisions = judge(store.read().records, sides, office.policy)
    return indexPair(known ?? compareUnder(decisions, local), decisions)
  }

  function compareUnder(decisions: readonly Decision[], local: PlanDocument): Comparison {
    const comparison = compare(base, local, align(base, local, decisions, { embedding }))
    return withCommitments(comparison, base, local)
  }

  function refresh(changed: ReadonlySet<number>): void {
    const pairs = session.pairs.map((pair, at) => {
      const drawer = drawers[at]
      return changed.has(at) && drawer ? pairOf(drawer) : pair
    })
    session = { ...session, pairs }
  }

  async function say(part: Part): Promise<Part> {
    const { store, sides } = drawers[part.pair] as Drawer
    const records = await store.append((file) =>
      deciding(part.requests, { records: file.records, sides, policy: office.policy }),
    )
    return { ...part, records }
  }

  async function takeBack(part: Part): Promise<Part> {
    const { store } = drawers[part.pair] as Drawer
    await store.append((file) => takingBack(part.records, file.records, office))
    return { ...part, records: [] }
  }

  /**
   * Carries out the last act of `from`; resolves to its rulings. What is on disk goes over to `onto`, part by part; what
   * fails stays where it was.
   */
  async function move(
    from: Act[],
    onto: Act[],
    carryOut: (part: Part) => Promise<Part>,
  ): Promise<readonly Ruling[]> {
    const act = from.pop()
    if (!act) return []
    const moved: Part[] = []
    try {
      for (const part of act) moved.push(await carryOut(part))
    } finally {
      const left = act.slice(moved.length)
      if (left.length > 0) from.push(left)
      if (moved.length > 0) onto.push(moved)
      refresh(new Set(moved.map(({ pair }) => pair)))
    }
    return act.flatMap(({ rulings }) => rulings)
  }

  return {
    session: () => session,
    rule: async (rulings) => {
      const before = session
      const count = done.length
      try {
        await move([partsOf(rulings, session, office)], done, say)
      } finally {
        if (done.length > count) undone.length = 0
      }
      return overruledBy(done.at(-1) ?? [], before, office)
    },
    undo: () => move(done, undone, takeBack),
    redo: () => move(undone, done, say),
    relate: () => relate(session.pairs.map(({ comparison }) => comparison)),
  }
}

/** What rulings ask of the pairs they speak of. */
function partsOf(rulings: readonly Ruling[], { pairs }: Session, office: Office): Act {
  const byPair = Map.groupBy(rulings, ({ pair }) => pair)
  return Array.from(byPair, ([at, own]) => ({
    pair: at,
    rulings: own,
    requests: requestsOf(own, pairs[at] as Pair, office.reviewer, office.today()),
    records: [],
  }))
}

/** Those whose word was disputed until an act overruled it; whose proposal it takes up, it does not overrule. */
function overruledBy(act: Act, { pairs }: Session, { reviewer }: Office): readonly string[] {
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

/** Rows that take records back, the latest first; what somebody else has taken back already needs none. */
function takingBack(
  records: readonly DecisionRecord[],
  present: readonly DecisionRecord[],
  { reviewer, today }: Office,
): DecisionRecord[] {
  const undone = undoneBy(present)
  const rows: DecisionRecord[] = []
  for (const { id } of records.toReversed()) {
    if (!undone.has(id)) rows.push(undoing(reviewer, today(), [...present, ...rows], id))
  }
  return rows
}
