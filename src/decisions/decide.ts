import { createHash } from 'node:crypto'
import { isClause } from '../document/clause-id.ts'
import type { Side } from '../document/pair.ts'
import { DuizhaoError } from '../errors.ts'
import {
  contradict,
  inForce,
  isLive,
  isOverride,
  judge,
  type Sides,
  stanceOf,
  undoneBy,
} from './judge.ts'
import type {
  DecidedRelation,
  Decision,
  DecisionRecord,
  NoCounterpartReason,
  ReviewPolicy,
  UnitPair,
  Verdict,
} from './model.ts'
import { cellsOf } from './print-row.ts'
import { MATCHER } from './vocabulary.ts'

/** What a person wants to say of two units; `undo` works on records, see `undoing`. */
export interface Request {
  readonly verdict: Exclude<Verdict, 'undo'>
  readonly base: string | null
  readonly local: string | null
  readonly relation?: DecidedRelation
  readonly reason?: NoCounterpartReason
  /** Who speaks. */
  readonly person: string
  /** Today, `YYYY-MM-DD`. */
  readonly date: string
  readonly note?: string
  /** The matcher's confidence in what is approved or rejected, 0…1. */
  readonly confidence?: number
  /** Leave an override for someone else to approve; always so under the policy `second`. */
  readonly propose?: boolean
  /** Replace the word of others where it contradicts this one, instead of disputing it. */
  readonly overrule?: boolean
}

/** What requests are held against: the file so far, the documents and the workspace's policy. */
export interface Standing {
  readonly records: readonly DecisionRecord[]
  readonly sides: Sides
  readonly policy: ReviewPolicy
}

/** The records that the requests add to a file, in order; throws `DuizhaoError` on the first that cannot be. */
export function deciding(requests: readonly Request[], standing: Standing): DecisionRecord[] {
  const added: DecisionRecord[] = []
  for (const request of requests) {
    if (request.person === '') throw new DuizhaoError({ code: 'no-reviewer' })
    const records = [...standing.records, ...added]
    added.push(decideOne(request, judge(records, standing.sides, standing.policy), standing))
  }
  return added
}

/**
 * The record that takes back an earlier one by the same person, the last one unless `id` names another;
 * what it had superseded stands again.
 */
export function undoing(
  person: string,
  date: string,
  records: readonly DecisionRecord[],
  id?: string,
): DecisionRecord {
  const undone = undoneBy(records)
  const found = records.findLast(
    (record) =>
      record.verdict !== 'undo' &&
      !undone.has(record.id) &&
      speakerOf(record) === person &&
      (id === undefined || record.id === id),
  )
  if (!found) throw new DuizhaoError({ code: 'nothing-to-undo', person, record: id ?? null })
  return identified({
    ...blank(person, date),
    verdict: 'undo',
    base: found.base,
    local: found.local,
    baseReviewed: found.baseReviewed,
    localReviewed: found.localReviewed,
    supersedes: [found.id],
  })
}

function decideOne(
  request: Request,
  decisions: readonly Decision[],
  { sides, policy }: Standing,
): DecisionRecord {
  const { verdict, base, local, person, date } = request
  if (verdict === 'withdraw') return withdrawing(request, decisions)
  checkUnits(request, sides)
  const answer = answerTo(request, decisions)
  if (answer) {
    const { record } = answer.decision
    if (answer.agrees && policy === 'second' && record.author === person) {
      throw new DuizhaoError({ code: 'own-approval', record: record.id, person })
    }
    return superseding(decisions, request, {
      ...record,
      reviewer: person,
      agrees: answer.agrees,
      reviewedOn: date,
      note: request.note || record.note,
      supersedes: isProposal(answer.decision) ? [record.id] : [],
    })
  }
  const proposes = verdict !== 'approve' && (request.propose === true || policy === 'second')
  return superseding(decisions, request, {
    ...blank(person, date),
    verdict,
    base,
    local,
    relation: request.relation ?? null,
    reason: request.reason ?? null,
    author: verdict === 'approve' ? MATCHER : person,
    reviewer: proposes ? null : person,
    reviewedOn: proposes ? '' : date,
    confidence: request.confidence ?? null,
    note: request.note ?? '',
    baseReviewed: base === null ? null : sides.base.review(base),
    localReviewed: local === null ? null : sides.local.review(local),
  })
}

/** What somebody says to an earlier decision. */
interface Answer {
  readonly decision: Decision
  readonly agrees: boolean
}

/**
 * The decision that an approval or a rejection answers, if it is not the matcher: a proposal; of an approval also what
 * its person has said already, or an override, so that how the units relate is upheld with the link. Where a link is
 * disputed, the answer is about the link: who rejects it agrees with whoever proposes that.
 */
function answerTo(request: Request, decisions: readonly Decision[]): Answer | undefined {
  const { verdict, relation, person } = request
  if (verdict !== 'approve' && verdict !== 'reject') return undefined
  const agrees = verdict === 'approve'
  const said = decisions.filter((decision) => isCurrent(decision) && isAbout(decision, request))
  const proposals = said.filter(isProposal)
  const proposal = proposals.findLast((one) => one.state === 'proposed' || affirms(one))
  if (proposal) return { decision: proposal, agrees }
  if (!agrees) {
    const denial = proposals.findLast(({ record }) => record.author !== person)
    return denial && { decision: denial, agrees: true }
  }
  if (relation !== undefined) return undefined
  const affirmed = said.filter(affirms)
  const upheld =
    affirmed.find(({ record }) => speakerOf(record) === person) ??
    affirmed.find((decision) => inForce(decision) && isOverride(decision.record))
  return upheld && { decision: upheld, agrees }
}

const affirms = ({ stance }: Decision): boolean => stance === 'must' || stance === 'closed'

/** Whether it stands and speaks of the texts as they are, even if somebody contradicts it. */
const isCurrent = (decision: Decision): boolean =>
  inForce(decision) || decision.state === 'disputed'

function withdrawing(request: Request, decisions: readonly Decision[]): DecisionRecord {
  const { base, local, person, date, note = '', overrule } = request
  const taken = decisions.filter(
    (d) => isLive(d) && isAbout(d, request) && (overrule || speakerOf(d.record) === person),
  )
  // Named so that a withdrawal said again after its undo is another record.
  const undos = decisions.filter((d) => d.record.verdict === 'undo' && isAbout(d, request))
  const [first] = taken
  if (!first) throw new DuizhaoError({ code: 'nothing-to-withdraw', person, base, local })
  return identified({
    ...blank(person, date),
    verdict: 'withdraw',
    base,
    local,
    note,
    baseReviewed: first.record.baseReviewed,
    localReviewed: first.record.localReviewed,
    supersedes: [...taken, ...undos].map(({ record }) => record.id),
  })
}

/** The record, replacing what its person said before of the same units, and others' word when they are overruled. */
export function superseding(
  decisions: readonly Decision[],
  request: Pick<Request, 'person' | Side | 'overrule'>,
  record: Omit<DecisionRecord, 'id'>,
): DecisionRecord {
  const undone = undoneBy(decisions.map((decision) => decision.record))
  const named = new Set(
    decisions.flatMap(({ record: { id, supersedes } }) => (undone.has(id) ? [] : supersedes)),
  )
  const claim = { record, stance: stanceOf(record), base: request.base, local: request.local }
  const replaced = decisions.filter((decision) => {
    if (named.has(decision.record.id) || record.supersedes.includes(decision.record.id))
      return false
    const clashes = isLive(decision) && contradict(claim, decision)
    if (speakerOf(decision.record) !== request.person) return request.overrule === true && clashes
    return clashes || isAbout(decision, request)
  })
  return identified({
    ...record,
    supersedes: [...record.supersedes, ...replaced.map((decision) => decision.record.id)],
  })
}

/** Whether the decision speaks of just the units of the request. */
const isAbout = ({ at }: Decision, { base, local }: UnitPair): boolean =>
  at.base === base && at.local === local

/** Whether it still waits for a reviewer's answer. */
export const isProposal = ({ record, selfApproved }: Decision): boolean =>
  record.reviewer === null || selfApproved

/** Whose word the record is. */
export const speakerOf = ({ reviewer, author }: DecisionRecord): string => reviewer ?? author

function checkUnits({ base, local }: Request, sides: Sides): void {
  for (const [id, units] of [
    [base, sides.base],
    [local, sides.local],
  ] as const) {
    if (id === null || units.has(id)) continue
    throw new DuizhaoError({ code: 'unknown-task', task: id, nearest: [] })
  }
  if (base !== null && local !== null && isClause(base) !== isClause(local)) {
    throw new DuizhaoError({ code: 'mixed-units', base, local })
  }
}

const blank = (person: string, date: string): Omit<DecisionRecord, 'id' | 'verdict'> => ({
  base: null,
  local: null,
  relation: null,
  reason: null,
  author: person,
  reviewer: person,
  agrees: true,
  decidedOn: date,
  reviewedOn: date,
  confidence: null,
  note: '',
  supersedes: [],
  baseReviewed: null,
  localReviewed: null,
})

/**
 * The record under an id drawn from its content: the same word given on two branches is one row after
 * their merge, and given again later it is another, for it then supersedes the earlier one.
 */
function identified(record: Omit<DecisionRecord, 'id'>): DecisionRecord {
  const cells = Object.values(cellsOf({ ...record, id: '' }, { base: 'base', local: 'local' }))
  const hash = createHash('sha256').update(cells.join('\t')).digest('hex')
  return { ...record, id: `decision:${hash.slice(0, 24)}` }
}
