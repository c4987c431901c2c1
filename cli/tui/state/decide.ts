import { tuiMessages } from '../../messages/tui.ts'
import { isOpen, type QueueItem } from '../model/queue.ts'
import type { Effect, Ruling, Verdict } from './effect.ts'
import { focusOf } from './focus.ts'
import { queueItems } from './selectors.ts'
import type { Sheet, State } from './state.ts'
import { problem, type Step, to } from './step.ts'

/** The same verdict on everything that is marked, or on what the cursor is on, with the notes written for it. */
export function decide(state: State, verdict: Verdict): Step {
  const rulings = targets(state).map((target): Ruling => {
    const note = state.notes.get(noteKey(target)) ?? ''
    return { ...target, verdict, note }
  })
  if (rulings.length === 0) return to(state)
  const effect: Effect = { kind: 'rule', rulings, summary: summaryOf(state, verdict) }
  const notes = new Map(state.notes)
  for (const ruling of rulings) notes.delete(noteKey(ruling))
  return to(advance({ ...state, sheet: null, notes }), effect)
}

/** Keeps a note for the next decision on what the cursor is on. */
export function keepNote(state: State, text: string): Step {
  const notes = new Map(state.notes)
  for (const target of targets(state)) {
    if (text === '') notes.delete(noteKey(target))
    else notes.set(noteKey(target), text)
  }
  const notice = { tone: 'done', text: wording(state).noteKept } as const
  return to({ ...state, sheet: null, notes, notice })
}

/** The note kept for what the cursor is on. */
export function keptNote(state: State): string {
  const [first] = targets(state)
  return first ? (state.notes.get(noteKey(first)) ?? '') : ''
}

/** What is done to what, as the feedback says it. */
function summaryOf(state: State, verdict: Verdict): string {
  const words = wording(state)
  const focus = focusOf(state)
  return words.ruled(words.verdicts[verdict.kind], focus?.name ?? '', focus?.place ?? '')
}

type Target = Pick<Ruling, 'pair' | 'base' | 'locals'>

const noteKey = ({ pair, base, locals }: Target) => `${pair}/${base ?? locals[0] ?? ''}`

function targets(state: State): Target[] {
  const { mark, cursor } = state.review
  if (state.screen === 'review' && mark !== null) {
    const items = queueItems(state)
    return items.slice(Math.min(mark, cursor), Math.max(mark, cursor) + 1).map(targetOf)
  }
  const focus = focusOf(state)
  return focus ? [{ pair: focus.pair, base: focus.base, locals: focus.locals }] : []
}

const targetOf = ({ pair, base, locals }: QueueItem): Target => ({ pair, base, locals })

/** In the queue, a decision moves on to the next open item; elsewhere the cursor stays. */
function advance(state: State): State {
  if (state.screen !== 'review') return state
  const items = queueItems(state)
  const { cursor, mark } = state.review
  const from = mark === null ? cursor : Math.max(mark, cursor)
  const next = items.findIndex((item, at) => at > from && isOpen(item))
  const at = next < 0 ? cursor : next
  return { ...state, review: { ...state.review, cursor: at, mark: null, scroll: 0 } }
}

/** Asks before approving everything the filter leaves open. */
export function approveAll(state: State): Step {
  const open = queueItems(state).filter(isOpen)
  if (open.length === 0) {
    return to({ ...state, notice: { tone: 'done', text: wording(state).allReviewed } })
  }
  return to({ ...state, sheet: { kind: 'confirm', keys: open.map(({ key }) => key) } })
}

/** The approvals that were asked about, one by one. */
export function confirmAll(state: State, keys: readonly string[]): Step {
  const wanted = new Set(keys)
  const rulings = queueItems(state)
    .filter(({ key }) => wanted.has(key))
    .map((item): Ruling => ({ ...targetOf(item), verdict: { kind: 'approve' }, note: '' }))
  const effect: Effect = { kind: 'rule', rulings, summary: wording(state).verdicts.approve }
  return to({ ...state, sheet: null }, effect)
}

/** Puts what the cursor is on at the end of the queue, undecided. */
export function defer(state: State): Step {
  const items = queueItems(state)
  const item = items[state.review.cursor]
  if (!item) return to(state)
  const all = [...new Set([...state.review.order, ...items.map(({ key }) => key)])]
  const order = [...all.filter((key) => key !== item.key), item.key]
  const notice = { tone: 'done', text: wording(state).deferred } as const
  return to({ ...state, review: { ...state.review, order, scroll: 0 }, notice })
}

/** Opens the list of units of the other side to choose counterparts from, the present ones chosen. */
export function openPicker(state: State): Step {
  const focus = focusOf(state)
  if (!focus) return to(state)
  const relations = focus.facts.flatMap((fact) => ('relation' in fact ? [fact.relation] : []))
  const relation = relations.find((one) => one !== 'none') ?? 'intersects'
  const chosen = focus.base === null ? [] : focus.locals
  const sheet: Sheet = { kind: 'picker', query: '', cursor: 0, chosen, relation }
  return to({ ...state, sheet }, ...needReadings(state))
}

/** Loads the readings of characters the first time something is searched. */
export const needReadings = (state: State): Effect[] =>
  state.readings ? [] : [{ kind: 'readings' }]

/** Starts or drops a range in the queue. */
export const toggleMark = (state: State): Step =>
  to({
    ...state,
    review: { ...state.review, mark: state.review.mark === null ? state.review.cursor : null },
  })

/** `act`, unless nothing may be decided. */
export function unlessReadonly(state: State, act: () => Step): Step {
  return state.settings.readonly ? to(problem(state, wording(state).readonlyNotice)) : act()
}

const wording = (state: State) => tuiMessages[state.settings.language]
