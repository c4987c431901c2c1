import type { PlanDocument } from '../document/model.ts'
import type { Side } from '../document/pair.ts'
import { addTo } from './add-to.ts'
import type {
  Decision,
  DecisionRecord,
  DecisionState,
  ReviewPolicy,
  Stance,
  UnitPair,
} from './model.ts'
import { pairKey } from './pair-key.ts'
import { type Units, unitsOf } from './units.ts'

/** The tasks and clauses of the two documents of a pair. */
export interface Sides {
  readonly base: Units
  readonly local: Units
}

export const sidesOf = (base: PlanDocument, local: PlanDocument): Sides => ({
  base: unitsOf(base),
  local: unitsOf(local),
})

const none: readonly string[] = []

/**
 * Judges every record of a file, in its order:
 *
 *   taken back by name?  ──►  withdrawn, superseded
 *   text changed?        ──►  stale
 *   contradicted?        ──►  disputed
 *   reviewer's answer    ──►  approved, proposed, rejected
 *
 * A record loses its force only to one that names it (`supersedes`), never to a later line, so that the
 * rows of two merged branches mean the same in any order and no word is lost in silence.
 */
export function judge(
  records: readonly DecisionRecord[],
  sides: Sides,
  policy: ReviewPolicy = 'self',
): readonly Decision[] {
  const retired = retiredStates(records)
  const decisions = records.map((record): Decision => {
    const base = record.base === null ? null : sides.base.follow(record.base, record.baseReviewed)
    const local =
      record.local === null ? null : sides.local.follow(record.local, record.localReviewed)
    const gone =
      (record.base !== null && base === null) || (record.local !== null && local === null)
    const counts = !retired.has(record.id)
    const selfApproved = counts && policy === 'second' && isOverride(record) && approvesOwn(record)
    const state = retired.get(record.id) ?? (gone ? 'stale' : answerOf(record, selfApproved))
    const located = state === 'stale' ? locate(record, sides) : { base: null, local: null }
    return {
      record,
      state,
      stance: stanceOf(record),
      base,
      local,
      at: {
        base: base ?? located.base ?? record.base,
        local: local ?? located.local ?? record.local,
      },
      rivals: none,
      selfApproved,
    }
  })
  return settleDisputes(settleStale(decisions))
}

/** The units that those of a record seem to have become. */
function locate(
  { base, local, baseReviewed, localReviewed }: DecisionRecord,
  sides: Sides,
): UnitPair {
  return {
    base: base === null ? null : sides.base.locate(base, baseReviewed),
    local: local === null ? null : sides.local.locate(local, localReviewed),
  }
}

/** Whether the record takes part in the alignment as it is. */
export const inForce = ({ state }: Decision): boolean =>
  state === 'approved' || state === 'proposed' || state === 'rejected'

/** Whether nobody has taken the record back: it is in force, or waits to be. */
export const isLive = (decision: Decision): boolean =>
  inForce(decision) || decision.state === 'stale' || decision.state === 'disputed'

/** Whether the record overrules the matcher instead of answering it. */
export const isOverride = ({ verdict }: DecisionRecord): boolean => verdict !== 'approve'

const approvesOwn = ({ author, reviewer, agrees }: DecisionRecord): boolean =>
  agrees && reviewer === author

/** Records that no longer count, whatever the texts are. */
function retiredStates(records: readonly DecisionRecord[]): ReadonlyMap<string, DecisionState> {
  const states = new Map<string, DecisionState>()
  const undone = undoneBy(records)
  for (const { id, verdict, supersedes } of records) {
    if (undone.has(id)) continue
    const state = verdict === 'withdraw' ? 'withdrawn' : 'superseded'
    for (const earlier of supersedes) states.set(earlier, state)
  }
  for (const { id, verdict } of records) {
    if (undone.has(id)) states.set(id, 'withdrawn')
    else if (verdict === 'withdraw' || verdict === 'undo') states.set(id, 'void')
  }
  return states
}

/** Ids of the records that were taken back by an undo. */
export function undoneBy(records: readonly DecisionRecord[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { verdict, supersedes } of records) {
    if (verdict === 'undo') for (const id of supersedes) undone.add(id)
  }
  return undone
}

function answerOf(record: DecisionRecord, selfApproved: boolean): DecisionState {
  if (record.reviewer === null || selfApproved) return 'proposed'
  return record.agrees ? 'approved' : 'rejected'
}

/** A link or an absence that a reviewer turned down must not come back; any other proposal turned down asks nothing. */
export function stanceOf({
  verdict,
  base,
  local,
  agrees,
}: Pick<DecisionRecord, 'verdict' | Side | 'agrees'>): Stance {
  switch (verdict) {
    case 'withdraw':
    case 'undo':
      return null
    case 'none':
      return agrees ? 'closed' : 'cannot'
    case 'reject':
    case 'unlink':
      return agrees ? 'cannot' : null
    default:
      if (!agrees) return 'cannot'
      return base === null || local === null ? 'closed' : 'must'
  }
}

/** A stale decision is settled once somebody has decided on the same units as they are now. */
function settleStale(decisions: readonly Decision[]): readonly Decision[] {
  if (!decisions.some(({ state }) => state === 'stale')) return decisions
  const decided = new Set(decisions.filter(inForce).map(({ base, local }) => pairKey(base, local)))
  return decisions.map((decision) =>
    decision.state === 'stale' && decided.has(pairKey(decision.at.base, decision.at.local))
      ? { ...decision, state: 'superseded' }
      : decision,
  )
}

/** Finds the records in force that cannot hold together, each with its rivals. */
function settleDisputes(decisions: readonly Decision[]): readonly Decision[] {
  const onPair = new Map<string, Decision[]>()
  const absences = new Map<string, Decision[]>()
  for (const decision of decisions) {
    if (!mayBeDenied(decision)) continue
    const { base, local, stance } = decision
    addTo(stance === 'closed' ? absences : onPair, pairKey(base, local), decision)
  }
  const rivals = new Map<Decision, Decision[]>()
  const weigh = (decision: Decision, others: readonly Decision[] = []) => {
    for (const other of others) {
      if (!contradict(decision, other)) continue
      addTo(rivals, decision, other)
      if (other.stance !== 'must') addTo(rivals, other, decision)
    }
  }
  for (const decision of decisions) {
    const { stance, base, local } = decision
    if (!inForce(decision) || (stance !== 'must' && stance !== 'closed')) continue
    weigh(decision, onPair.get(pairKey(base, local)))
    if (stance === 'closed' || absences.size === 0) continue
    weigh(decision, absences.get(pairKey(base, null)))
    weigh(decision, absences.get(pairKey(null, local)))
  }
  if (rivals.size === 0) return decisions
  return decisions.map((decision) => {
    const found = rivals.get(decision)
    if (!found) return decision
    return { ...decision, state: 'disputed', rivals: found.map(({ record }) => record.id) }
  })
}

/** Whether a link or an absence may contradict the record: it denies one, or says how its own two units relate. */
function mayBeDenied(decision: Decision): boolean {
  const { stance, record } = decision
  if (stance === null || !inForce(decision)) return false
  return stance !== 'must' || (record.verdict === 'link' && record.relation !== null)
}

/** What a record says of the alignment, without who said it. */
type Claim = Pick<Decision, 'stance' | 'base' | 'local'> & {
  readonly record: Pick<DecisionRecord, 'verdict' | 'relation'>
}

/** Whether two records cannot both hold of the alignment. */
export function contradict(one: Claim, other: Claim): boolean {
  const stances = `${one.stance} ${other.stance}`
  const samePair = one.base === other.base && one.local === other.local
  switch (stances) {
    case 'must cannot':
    case 'cannot must':
    case 'closed cannot':
    case 'cannot closed':
      return samePair
    case 'must closed':
    case 'closed must':
      return one.base === other.base || one.local === other.local
    case 'must must':
      return samePair && relationsDiffer(one.record, other.record)
    default:
      return false
  }
}

/** People disagree on how two units relate only where both have stated it; an approval states nothing. */
function relationsDiffer(one: Claim['record'], other: Claim['record']): boolean {
  const stated = one.verdict === 'link' && other.verdict === 'link'
  return (
    stated && one.relation !== null && other.relation !== null && one.relation !== other.relation
  )
}
