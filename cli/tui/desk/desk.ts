import { join } from 'node:path'
import { align } from '../../../src/align/align.ts'
import { withCommitments } from '../../../src/compare/commitments.ts'
import { compare } from '../../../src/compare/compare.ts'
import type { Comparison } from '../../../src/compare/comparison.ts'
import { deciding, type Request, undoing } from '../../../src/decisions/decide.ts'
import { judge, type Sides, sidesOf } from '../../../src/decisions/judge.ts'
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
  /** Resolves when everything is on disk and applied; throws `DuizhaoError` when it cannot be. */
  readonly rule: (rulings: readonly Ruling[]) => Promise<void>
  /** Takes the last ruling of this session back; false when there is none. */
  readonly undo: () => Promise<boolean>
  /** Repeats the last ruling that was taken back; false when there is none. */
  readonly redo: () => Promise<boolean>
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

/** What was done at one stroke, by position of the pair. */
interface Act {
  readonly requests: ReadonlyMap<number, readonly Request[]>
  readonly records: ReadonlyMap<number, readonly DecisionRecord[]>
}

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

  function refresh(changed: Iterable<number>): void {
    const again = new Set(changed)
    const pairs = session.pairs.map((pair, at) => {
      const drawer = drawers[at]
      return again.has(at) && drawer ? pairOf(drawer) : pair
    })
    session = { ...session, pairs }
  }

  async function carryOut(requests: Act['requests']): Promise<Act> {
    const records = new Map<number, readonly DecisionRecord[]>()
    for (const [at, asked] of requests) {
      const { store, sides } = drawers[at] as Drawer
      const added = await store.append((file) =>
        deciding(asked, { records: file.records, sides, policy: office.policy }),
      )
      records.set(at, added)
    }
    refresh(requests.keys())
    return { requests, records }
  }

  return {
    session: () => session,
    rule: async (rulings) => {
      const requests = new Map<number, Request[]>()
      for (const ruling of rulings) {
        const pair = session.pairs[ruling.pair]
        if (!pair) continue
        const asked = requestsOf(ruling, pair, office.reviewer, office.today())
        requests.set(ruling.pair, [...(requests.get(ruling.pair) ?? []), ...asked])
      }
      done.push(await carryOut(requests))
      undone.length = 0
    },
    undo: async () => {
      const act = done.pop()
      if (!act) return false
      for (const [at, records] of act.records) {
        await drawers[at]?.store.append((file) => takeBack(records, file.records, office))
      }
      refresh(act.records.keys())
      undone.push(act)
      return true
    },
    redo: async () => {
      const act = undone.pop()
      if (!act) return false
      done.push(await carryOut(act.requests))
      return true
    },
    relate: () => relate(session.pairs.map(({ comparison }) => comparison)),
  }
}

/** Rows that take records back, the latest first. */
function takeBack(
  records: readonly DecisionRecord[],
  present: readonly DecisionRecord[],
  { reviewer, today }: Office,
): DecisionRecord[] {
  const rows: DecisionRecord[] = []
  for (const { id } of records.toReversed()) {
    rows.push(undoing(reviewer, today(), [...present, ...rows], id))
  }
  return rows
}
