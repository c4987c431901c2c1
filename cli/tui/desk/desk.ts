import { join } from 'node:path'
import { align } from '../../../src/align/align.ts'
import { withCommitments } from '../../../src/compare/commitments/commitments.ts'
import { compare } from '../../../src/compare/compare.ts'
import type { Comparison } from '../../../src/compare/comparison.ts'
import { deciding, speakerOf } from '../../../src/decisions/decide.ts'
import { judge, type Sides, sidesOf } from '../../../src/decisions/judge.ts'
import type { Decision } from '../../../src/decisions/model.ts'
import { decisionsPath } from '../../../src/decisions/path.ts'
import { type DecisionStore, openStore } from '../../../src/decisions/store.ts'
import type { PlanDocument } from '../../../src/document/model.ts'
import { DuizhaoError, type Failure } from '../../../src/errors.ts'
import { indexPair, type Pair, type Session } from '../model/session.ts'
import type { Ruling } from '../state/effect.ts'
import {
  type Act,
  meanwhile,
  type Office,
  overruledBy,
  type Part,
  partsOf,
  standingAfter,
  takingBack,
} from './acts.ts'
import { type Documents, sourceOf } from './documents.ts'

/** What came of an act. What is on disk is applied in the session, and can be undone. */
export interface Done {
  /** What is on disk; empty when there was nothing to undo or to redo. */
  readonly rulings: readonly Ruling[]
  /** Why the rest could not be saved: the first pair's failure, after which none is tried. */
  readonly failure: Failure | null
  /** People whom a ruling overruled in a dispute, or whose word on the same stands after an undo. */
  readonly others: readonly string[]
  /** Whether a ruling is a proposal until somebody else has approved it. */
  readonly waits: boolean
}

/** What came of reading the decisions again. */
export interface Reread {
  /** How many decisions are new, and whose they are, each person once. */
  readonly fresh: number
  readonly people: readonly string[]
  /** Why one of the files could not be read. */
  readonly failure: Failure | null
}

/** Decides in the store what is decided on the screen, and keeps the session in step with it. */
export interface Desk {
  readonly session: () => Session
  readonly rule: (rulings: readonly Ruling[]) => Promise<Done>
  /** Takes back what was last ruled at one stroke. */
  readonly undo: () => Promise<Done>
  /** Repeats what was last taken back. */
  readonly redo: () => Promise<Done>
  /** Takes in what others have decided meanwhile; where a file cannot be read, the session stays as it was. */
  readonly reread: () => Promise<Reread>
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

  /** Throws `DuizhaoError` (`decided-meanwhile`) where what was decided upon is no longer what was shown. */
  async function say(part: Part): Promise<Part> {
    const { store, sides } = drawers[part.pair] as Drawer
    const shown = session.pairs[part.pair]?.decisions ?? []
    const records = await store.append(({ records }) => {
      const present = judge(records, sides, office.policy)
      const people = part.rulings.flatMap((ruling) => meanwhile(ruling, shown, present) ?? [])
      if (people.length > 0) {
        throw new DuizhaoError({ code: 'decided-meanwhile', people: [...new Set(people)] })
      }
      return deciding(part.requests, { records, sides, policy: office.policy })
    })
    return { ...part, records }
  }

  async function takeBack(part: Part): Promise<Part> {
    const { store } = drawers[part.pair] as Drawer
    await store.append((file) => takingBack(part.records, file.records, office))
    return { ...part, records: [] }
  }

  /**
   * Carries out the last act of `from`. What is on disk goes over to `onto`, part by part; what fails stays where it was,
   * and the session learns what is in its way.
   */
  async function move(
    from: Act[],
    onto: Act[],
    carryOut: (part: Part) => Promise<Part>,
  ): Promise<Pick<Done, 'rulings' | 'failure'>> {
    const act = from.pop() ?? []
    const moved: Part[] = []
    const failure = await failureOf(async () => {
      for (const part of act) moved.push(await carryOut(part))
    })
    const left = act.slice(moved.length)
    if (left.length > 0) from.push(left)
    if (moved.length > 0) onto.push(moved)
    refresh(new Set(moved.map(({ pair }) => pair)))
    await failureOf(() => refresh(new Set(left.map(({ pair }) => pair))))
    return { rulings: moved.flatMap(({ rulings }) => rulings), failure }
  }

  return {
    session: () => session,
    rule: async (rulings) => {
      const before = session
      const outcome = await move([partsOf(rulings, session, office)], done, say)
      if (outcome.rulings.length === 0) return { ...outcome, others: [], waits: false }
      undone.length = 0
      const act = done.at(-1) ?? []
      const waits = act.some(({ records }) => records.some(({ reviewer }) => reviewer === null))
      return { ...outcome, others: overruledBy(act, before, office), waits }
    },
    undo: async () => {
      const act = done.at(-1) ?? []
      const outcome = await move(done, undone, takeBack)
      return { ...outcome, others: standingAfter(act, session, office), waits: false }
    },
    redo: async () => ({ ...(await move(undone, done, say)), others: [], waits: false }),
    reread: async () => {
      const known = new Set(session.pairs.flatMap(recordIds))
      let failure: Failure | null = null
      for (const [at, { store }] of drawers.entries()) {
        const failed = await failureOf(() => {
          const present = store.read().records.map(({ id }) => id)
          const shown = recordIds(session.pairs[at])
          if (present.join() !== shown.join()) refresh(new Set([at]))
        })
        failure ??= failed
      }
      const fresh = session.pairs
        .flatMap(({ decisions }) => decisions)
        .filter(({ record }) => !known.has(record.id))
      const people = new Set(fresh.map(({ record }) => speakerOf(record)))
      return { fresh: fresh.length, people: [...people], failure }
    },
    relate: () => relate(session.pairs.map(({ comparison }) => comparison)),
  }
}

const recordIds = (pair: Pair | undefined): readonly string[] =>
  pair?.decisions.map(({ record }) => record.id) ?? []

/** What an action fails for, `null` where it does not; a bug is thrown. */
async function failureOf(action: () => void | Promise<void>): Promise<Failure | null> {
  try {
    await action()
    return null
  } catch (error) {
    if (error instanceof DuizhaoError) return error.failure
    throw error
  }
}
