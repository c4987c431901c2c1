import { tuiMessages } from '../../messages/tui.ts'
import type { QueueItem } from '../model/queue.ts'
import { type Pair, placeName, type Session } from '../model/session.ts'
import { isOpen } from '../model/standing.ts'
import type { Effect, Ruling, Verdict } from '../state/effect.ts'
import { type Focus, focusOf } from '../state/focus.ts'
import { chosenItems, chosenRange, queueItems } from '../state/selectors.ts'
import type { Notice, Sheet, State } from '../state/state.ts'
import {
  isContested,
  noteKey,
  type Target,
  targetOf,
  targets,
  waitsForOthers,
  withDraft,
} from '../state/targets.ts'
import { keepPlace } from './keep-place.ts'
import { moveTo } from './move.ts'
import { problem, type Step, to } from './step.ts'

/**
 * The same verdict on everything that is marked, or on what the cursor is on, with the notes written for it. What somebody
 * else has to approve is left out of a range; of one unit the store says so.
 */
export function decide(state: State, verdict: Verdict): Step {
  const chosen = targets(state)
  const mayWait = verdict.kind === 'approve' && chosen.length > 1
  const free = mayWait ? chosen.filter((target) => !waitsForOthers(target, state)) : chosen
  const own = chosen.length - free.length
  const [first, ...others] = rulingsOn(free, verdict, state)
  if (!first) {
    return to(own === 0 ? state : problem(state, wording(state).left({ disputed: 0, own })))
  }
  const summary = summaryOf(state, first)
  return to({ ...state, sheet: null }, { kind: 'rule', rulings: [first, ...others], summary, own })
}

const rulingsOn = (on: readonly Target[], verdict: Verdict, { notes }: State): Ruling[] =>
  on.map((target) => ({ ...target, verdict, note: notes.get(noteKey(target)) ?? '' }))

/** What came of rulings, or of taking them back or repeating them. */
export interface Outcome {
  readonly session: Session
  /** Those that are on disk; none of what was taken back or repeated. */
  readonly rulings: readonly Ruling[]
  /** The first of what was taken back or repeated. */
  readonly back?: Ruling | undefined
  readonly notice: Notice
}

/**
 * The state once it is known what is on disk: saved notes are no longer kept. The cursor stays on its unit, but in the
 * queue it goes on to the next open item when all was saved, and back to what was taken back or repeated.
 */
export function decided(state: State, { session, rulings, back, notice }: Outcome): State {
  const notes = new Map(state.notes)
  for (const ruling of rulings) notes.delete(noteKey(ruling))
  const next = { ...state, session, related: null, notes, notice }
  if (back && state.screen === 'review') return returnTo(back, keepPlace(state, next))
  return rulings.length > 0 && notice.tone === 'done'
    ? advance(state, next)
    : keepPlace(state, next)
}

/** Keeps a note for the next decision on what the cursor is on. */
export function keepNote(state: State, text: string): Step {
  const notes = new Map(state.notes)
  for (const target of targets(state)) {
    if (text === '') notes.delete(noteKey(target))
    else notes.set(noteKey(target), text)
  }
  const words = wording(state)
  const notice = { tone: 'done', text: text === '' ? words.noNote : words.noteKept } as const
  return to({ ...state, sheet: null, notes, draft: null, notice })
}

/** Leaves a note without keeping it; what was written of it stays at hand. */
export function leaveNote(state: State, text: string): State {
  const left = withDraft(state, text)
  return left.draft ? { ...left, notice: { tone: 'done', text: wording(state).noteLeft } } : left
}

/** What is done to what, as the feedback says it. */
export function summaryOf(state: State, { pair: at, base, locals, verdict }: Ruling): string {
  const words = wording(state)
  const pair = state.session.pairs[at] as Pair
  const [side, id] = base === null ? [pair.local, locals[0] ?? ''] : [pair.base, base]
  const name = side.clause.get(id)?.text ?? side.task.get(id)?.name ?? ''
  return words.ruled(words.verdicts[verdict.kind], name, placeName(pair.local.document))
}

/** In the queue, with the cursor on the item of a ruling; where that is not shown, as it is. */
function returnTo(ruling: Ruling, state: State): State {
  const at = queueItems(state).findIndex((item) => noteKey(item) === noteKey(ruling))
  return at < 0 ? state : moveTo(state, at)
}

/** In the queue, on to the item after those decided that is still open; elsewhere the cursor stays where it was. */
function advance(before: State, after: State): State {
  if (after.screen !== 'review') return keepPlace(before, after)
  const [, last] = chosenRange(before)
  const open = new Map(
    queueItems(after).flatMap((item, at) => (isOpen(item) ? [[item.key, at] as const] : [])),
  )
  const next = queueItems(before)
    .slice(last + 1)
    .find(({ key }) => open.has(key))
  const unmarked = { ...after, review: { ...after.review, mark: null, scroll: 0 } }
  return next ? moveTo(unmarked, open.get(next.key) ?? 0) : keepPlace(before, unmarked)
}

/** Asks before approving what the filter leaves open, but for disputes and for what somebody else has to approve. */
export function approveAll(state: State): Step {
  const words = wording(state)
  const open = queueItems(state).filter(isOpen)
  const agreed = open.filter((item) => !isDisputed(item))
  const free = agreed.filter((item) => !waitsForOthers(targetOf(item), state))
  const left = { disputed: open.length - agreed.length, own: agreed.length - free.length }
  if (free.length > 0) {
    return to({ ...state, sheet: { kind: 'confirm', keys: free.map(({ key }) => key), left } })
  }
  return open.length === 0
    ? to({ ...state, notice: { tone: 'done', text: words.allReviewed } })
    : to(problem(state, words.left(left)))
}

const isDisputed = ({ review, waiting }: QueueItem) =>
  review === 'disputed' || waiting.some(({ state }) => state === 'disputed')

/** The approvals that were asked about, one by one. */
export function confirmAll(state: State, keys: readonly string[]): Step {
  const wanted = new Set(keys)
  const items = queueItems(state).filter(({ key }) => wanted.has(key))
  const rulings = rulingsOn(items.map(targetOf), { kind: 'approve' }, state)
  const effect: Effect = { kind: 'rule', rulings, summary: wording(state).verdicts.approve, own: 0 }
  return to({ ...state, sheet: null }, effect)
}

/** Puts what is marked, or what the cursor is on, at the end of the queue, undecided. */
export function defer(state: State): Step {
  const deferred = chosenItems(state).map(({ key }) => key)
  if (deferred.length === 0) return to(state)
  const all = new Set([...state.review.order, ...queueItems(state).map(({ key }) => key)])
  const order = [...[...all].filter((key) => !deferred.includes(key)), ...deferred]
  const [cursor] = chosenRange(state)
  const notice = { tone: 'done', text: wording(state).deferred } as const
  return to({
    ...state,
    review: { ...state.review, order, cursor, mark: null, scroll: 0 },
    notice,
  })
}

/** Opens the list of units of the other side to choose counterparts from, the present ones chosen. */
export function openPicker(state: State): Step {
  const focus = focusOf(state)
  if (!focus) return to(state)
  if (targets(state).some(({ pair }) => pair !== focus.pair)) {
    return to(problem(state, wording(state).onePlace))
  }
  const sheet: Sheet = { kind: 'picker', query: '', cursor: 0, ...presentChoice(focus) }
  return to({ ...state, sheet }, ...needReadings(state))
}

/** The counterparts that were chosen, and how they relate; where neither is new, something is said only to settle a dispute. */
export function override(state: State, { chosen, relation }: Choice): Step {
  const focus = focusOf(state)
  if (!focus) return to(state)
  const present = presentChoice(focus)
  const restate = relation !== present.relation
  const isUnchanged =
    !restate &&
    chosen.length === present.chosen.length &&
    chosen.every((one) => present.chosen.includes(one))
  const [target, ...others] = targets(state)
  const settles = target !== undefined && others.length === 0 && isContested(target)
  if (isUnchanged && !settles) return to(problem(state, wording(state).unchanged))
  return decide(state, { kind: 'override', chosen, relation, restate })
}

/** Counterparts, and how they relate. */
type Choice = Pick<Extract<Sheet, { kind: 'picker' }>, 'chosen' | 'relation'>

function presentChoice({ base, locals, facts }: Focus): Choice {
  const relations = facts.flatMap((fact) => ('relation' in fact ? [fact.relation] : []))
  return {
    chosen: base === null ? [] : locals,
    relation: relations.find((one) => one !== 'none') ?? 'intersects',
  }
}

/** Loads the readings of characters the first time something is searched. */
export const needReadings = (state: State): Effect[] =>
  state.readings ? [] : [{ kind: 'readings' }]

/** Starts or drops a range in the queue. */
export function toggleMark(state: State): Step {
  const item = queueItems(state)[state.review.cursor]
  const mark = state.review.mark === null ? (item?.key ?? null) : null
  return to({ ...state, review: { ...state.review, mark } })
}

const wording = (state: State) => tuiMessages[state.settings.language]
