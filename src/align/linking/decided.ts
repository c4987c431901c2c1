import { addTo } from '../../decisions/add-to.ts'
import { inForce } from '../../decisions/judge.ts'
import type { Decision } from '../../decisions/model.ts'
import { pairKey } from '../../decisions/pair-key.ts'
import { taskOf } from '../../document/clause-id.ts'
import type { Alignment, ClauseLink, Evidence, Review, Settled, TaskLink } from '../model.ts'

/**
 * The alignment with what reviewers have said of it. A link (or an absence) that a decision speaks of
 * carries it. A decision that took a link away, or that is not applied (stale, disputed) and whose link
 * the matcher does not make, shows at the unit's other links. Only what is in force says how units relate,
 * and only that holds for the clauses of a task too.
 */
export function withDecisions(
  alignment: Omit<Alignment, 'settled'>,
  decisions: readonly Decision[],
): Alignment {
  const said = groupByUnits(decisions)
  const applied = groupByUnits(decisions.filter(inForce))
  const { base, local } = alignment.rejected
  return {
    ...alignment,
    tasks: alignment.tasks.map((link) => markTask(link, said)),
    clauses: alignment.clauses.map((link) => markClause(link, said)),
    settled: {
      base: settle(base.keys(), (id) => onLink(id, '', said) ?? onLink(taskOf(id), '', applied)),
      local: settle(local.keys(), (id) => onLink('', id, said) ?? onLink('', taskOf(id), applied)),
    },
  }
}

/** Decisions by the units they speak of; the side that an absence lacks is an empty id. */
interface Said {
  readonly ofLink: ReadonlyMap<string, readonly Decision[]>
  readonly ofUnit: ReadonlyMap<string, readonly Decision[]>
}

function groupByUnits(decisions: readonly Decision[]): Said {
  const ofLink = new Map<string, Decision[]>()
  const ofUnit = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const waits = decision.state === 'stale' || decision.state === 'disputed'
    if (!waits && (!inForce(decision) || decision.stance === null)) continue
    const base = decision.at.base ?? ''
    const local = decision.at.local ?? ''
    const takesAway = decision.stance === 'cannot'
    if (waits || !takesAway) addTo(ofLink, pairKey(base, local), decision)
    if ((waits || takesAway) && base !== '') addTo(ofUnit, pairKey(base, ''), decision)
    if ((waits || takesAway) && local !== '') addTo(ofUnit, pairKey('', local), decision)
  }
  return { ofLink, ofUnit }
}

/** The decisions that show at a link; none that is about another link, unless that one is not there. */
function onLink(
  base: string,
  local: string,
  { ofLink, ofUnit }: Said,
): readonly Decision[] | undefined {
  const unit = base === '' ? pairKey('', local) : pairKey(base, '')
  return ofLink.get(pairKey(base, local)) ?? ofUnit.get(unit)
}

function markTask(link: TaskLink, said: Said): TaskLink {
  const decisions = onLink(link.base ?? '', link.local ?? '', said)
  if (!decisions) return link
  return { ...link, ...factsOf(link, decisions), relation: relationOf(decisions) ?? link.relation }
}

function markClause(link: ClauseLink, said: Said): ClauseLink {
  const decisions = onLink(link.base, link.local, said)
  if (!decisions) return link
  const marked = { ...link, ...factsOf(link, decisions) }
  const relation = relationOf(decisions)
  if (relation === undefined) return marked
  return { ...marked, origin: 'reviewer', status: relation === 'equal' ? 'retained' : 'adapted' }
}

/** How the units relate, as a reviewer has stated it. */
const relationOf = (decisions: readonly Decision[]) =>
  decisions.find(
    (decision) =>
      inForce(decision) && decision.stance === 'must' && decision.record.relation !== null,
  )?.record.relation ?? undefined

function factsOf(link: TaskLink | ClauseLink, decisions: readonly Decision[]) {
  const review = reviewOf(decisions)
  const settled = review === 'approved' || review === 'overridden'
  const overruled = review === 'overridden' || review === 'proposed'
  return {
    review,
    confidence: settled ? 1 : link.confidence,
    origin: overruled ? ('reviewer' as const) : ('matcher' as const),
    evidence: [...link.evidence, ...decisions.map(evidenceOf)],
  }
}

/** What stands first where several decisions show at one link. */
const precedence: readonly Review[] = [
  'overridden',
  'approved',
  'proposed',
  'disputed',
  'stale',
  'pending',
]

const reviewOf = (decisions: readonly Decision[]): Review => {
  const reviews = new Set(decisions.map(standingOf))
  return precedence.find((review) => reviews.has(review)) ?? 'pending'
}

/** A link that was taken away leaves the next best to be reviewed in turn. */
function standingOf({ state, stance, record }: Decision): Review {
  if (state === 'stale' || state === 'disputed' || state === 'proposed') return state
  if (stance === 'cannot') return 'pending'
  return record.verdict === 'approve' ? 'approved' : 'overridden'
}

const evidenceOf = ({ record }: Decision): Evidence => ({
  kind: 'decision',
  record: record.id,
  note: record.note,
})

function settle(
  ids: Iterable<string>,
  decisionsOn: (id: string) => readonly Decision[] | undefined,
): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>()
  for (const id of ids) {
    const decisions = decisionsOn(id)
    if (decisions)
      settled.set(id, { review: reviewOf(decisions), evidence: decisions.map(evidenceOf) })
  }
  return settled
}
