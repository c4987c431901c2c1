import { unitId } from '../../../src/compare/unit-id.ts'
import { isProposal } from '../../../src/decisions/decide.ts'
import type { QueueItem } from '../model/queue.ts'
import type { Pair } from '../model/session.ts'
import { isLinked } from '../model/units.ts'
import { waitingOn } from '../model/waiting.ts'
import type { Ruling } from './effect.ts'
import { focusOf } from './focus.ts'
import { chosenItems } from './selectors.ts'
import type { State } from './state.ts'

/** What a ruling is about. */
export type Target = Pick<Ruling, 'pair' | 'base' | 'locals' | 'waiting'>

/** What a decision taken now is about: what is marked in the queue, or what the cursor is on. */
export function targets(state: State): Target[] {
  if (state.screen === 'review') return chosenItems(state).map(targetOf)
  const focus = focusOf(state)
  if (!focus) return []
  const { pair, base, locals } = focus
  const waiting = waitingOn(state.session.pairs[pair] as Pair, base, locals)
  return [{ pair, base, locals, waiting }]
}

export const targetOf = ({ pair, base, locals, waiting }: QueueItem): Target => ({
  pair,
  base,
  locals,
  waiting,
})

/**
 * Whether reviewers disagree on the target itself, so that any decision on it settles that; what they disagree on in a
 * task's clauses is another matter.
 */
export const isContested = ({ base, locals, waiting }: Target): boolean =>
  waiting.some(
    (decision) =>
      decision.state === 'disputed' &&
      ((decision.base !== null && unitId('base', decision.base) === base) ||
        (decision.local !== null && locals.includes(unitId('local', decision.local)))),
  )

/**
 * Whether approving the target would approve what the reviewer has proposed, which is for somebody else to do: a proposal,
 * or one that is disputed but shown.
 */
export const waitsForOthers = (
  { pair, waiting }: Target,
  { session, settings: { policy, reviewer } }: State,
): boolean =>
  policy === 'second' &&
  waiting.some(
    (decision) =>
      decision.record.author === reviewer &&
      (decision.state === 'proposed' ||
        (decision.state === 'disputed' &&
          decision.stance !== 'cannot' &&
          isProposal(decision) &&
          isLinked(decision.at, session.pairs[pair] as Pair))),
  )

/** Under what a note on the target is kept until it is saved. */
export const noteKey = ({ pair, base, locals }: Omit<Target, 'waiting'>): string =>
  `${pair}/${base ?? locals[0] ?? ''}`

/** The note kept for what the cursor is on. */
export function keptNote(state: State): string {
  const key = cursorKey(state)
  return key === null ? '' : (state.notes.get(key) ?? '')
}

/** The note to go on with on what the cursor is on: the one that was left there, or the one that is kept. */
export function noteToEdit(state: State): string {
  const { draft } = state
  return draft && draft.key === cursorKey(state) ? draft.text : keptNote(state)
}

/** The state with the note that is being written left as it is; what is kept already needs no draft. */
export function withDraft(state: State, text: string): State {
  const key = cursorKey(state)
  return { ...state, draft: key === null || text === keptNote(state) ? null : { key, text } }
}

const cursorKey = (state: State): string | null => {
  const [first] = targets(state)
  return first ? noteKey(first) : null
}
