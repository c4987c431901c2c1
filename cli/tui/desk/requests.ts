import { parseUnitId, unitId } from '../../../src/compare/unit-id.ts'
import type { Request } from '../../../src/decisions/decide.ts'
import type { Decision, UnitPair } from '../../../src/decisions/model.ts'
import type { Pair } from '../model/session.ts'
import { isLinked } from '../model/units.ts'
import type { Ruling, Verdict } from '../state/effect.ts'

type Asked = Omit<Request, 'person' | 'date' | 'note'>

/**
 * What rulings on a pair ask of the store: one request for each pair of units they speak of. Withdrawals come first, each
 * once: what two rulings set aside is there to be withdrawn only before either has spoken.
 */
export function requestsOf(
  rulings: readonly Ruling[],
  pair: Pair,
  person: string,
  date: string,
): Request[] {
  const requests = rulings.flatMap((ruling) => {
    const note = ruling.note === '' ? {} : { note: ruling.note }
    return asked(ruling, pair).map((request) => ({ ...request, person, date, ...note }))
  })
  const withdrawals = requests.filter(({ verdict }) => verdict === 'withdraw')
  return [...distinct(withdrawals), ...requests.filter(({ verdict }) => verdict !== 'withdraw')]
}

/** What no longer counts is withdrawn first; then the reviewer speaks, over the word of others where it is disputed. */
function asked(ruling: Ruling, pair: Pair): Asked[] {
  const { verdict, waiting } = ruling
  const said = saidBy(ruling, pair)
  const dropped = (verdict.kind === 'approve' ? notApplied(waiting) : setAside(ruling)).filter(
    (units) => !isIn(said, units),
  )
  const approved = said.filter((one) => one.verdict === 'approve')
  const related = approved.filter((units) => relationIsDisputed(units, waiting))
  return [...[...dropped, ...related].map(withdrawal), ...said.map(overruling(waiting))]
}

function saidBy(ruling: Ruling, pair: Pair): Asked[] {
  const { verdict } = ruling
  switch (verdict.kind) {
    case 'approve':
      return approval(ruling, pair)
    case 'reject':
      return rejection(ruling)
    case 'none': {
      const [{ base, local }] = shownBy(ruling)
      return [
        { verdict: 'none', base, local: base === null ? local : null, reason: verdict.reason },
      ]
    }
    case 'override':
      return override(ruling, verdict, pair)
  }
}

/** What is shown holds, and what others propose; what is stale or disputed, where it is shown all the same. */
function approval(ruling: Ruling, pair: Pair): Asked[] {
  const shown = shownBy(ruling)
  const { waiting } = ruling
  const upheld = notApplied(waiting).filter((units) => !isIn(shown, units) && isLinked(units, pair))
  return [
    ...[...shown, ...upheld].map((units): Asked => ({ verdict: 'approve', ...units })),
    ...answers('approve', shown, waiting),
  ]
}

/** What is shown does not hold, nor what others propose. */
function rejection(ruling: Ruling): Asked[] {
  const shown = shownBy(ruling)
  return [
    ...shown.map((units): Asked => ({ verdict: 'reject', ...units })),
    ...answers('reject', shown, ruling.waiting),
  ]
}

/** Links what was added and unlinks what was taken away; counterparts that stay are approved if nobody has settled them. */
function override(
  ruling: Ruling,
  { chosen, relation, restate }: Extract<Verdict, { kind: 'override' }>,
  pair: Pair,
): Asked[] {
  const base = bare(ruling.base)
  const locals = ruling.locals.map(bare)
  if (base === null) {
    const local = locals[0] ?? null
    return chosen.map((one) => ({ verdict: 'link', base: bare(one), local, relation }))
  }
  const taken = locals.filter((local) => !chosen.some((one) => bare(one) === local))
  return [
    ...taken.map((local): Asked => ({ verdict: 'unlink', base, local })),
    ...chosen.map(bare).flatMap((local): Asked[] => {
      if (restate || !locals.includes(local)) return [{ verdict: 'link', base, local, relation }]
      return isUnsettled({ base, local }, pair) ? [{ verdict: 'approve', base, local }] : []
    }),
  ]
}

/** The links that a ruling is about, or the absence of any. */
function shownBy({ base, locals }: Ruling): readonly [UnitPair, ...UnitPair[]] {
  const [first = null, ...others] = locals
  const link = (local: string | null): UnitPair => ({ base: bare(base), local: bare(local) })
  return [link(first), ...others.map(link)]
}

/** Answers to what is proposed of other units than those shown. */
const answers = (
  verdict: 'approve' | 'reject',
  shown: readonly UnitPair[],
  waiting: readonly Decision[],
): Asked[] =>
  distinct(waiting.filter(({ state }) => state === 'proposed').map(({ at }) => at))
    .filter((units) => !isIn(shown, units))
    .map((units) => ({ verdict, ...units }))

/** UnitPair of the decisions that are not applied, for they are stale or disputed. */
const notApplied = (waiting: readonly Decision[]): UnitPair[] =>
  distinct(waiting.filter(({ state }) => state !== 'proposed').map(({ at }) => at))

/** What is stale, and what others dispute of the unit without holding it against what is shown. */
function setAside(ruling: Ruling): UnitPair[] {
  const { waiting } = ruling
  const shown = shownBy(ruling)
  const [{ base, local }] = shown
  const onShown = new Set(
    waiting.filter(({ at }) => isIn(shown, at)).map(({ record }) => record.id),
  )
  const aside = waiting.filter((decision) => {
    if (decision.state !== 'disputed') return decision.state === 'stale'
    const units = decision.at
    const isOwn = base === null ? units.local === local : units.base === base
    return isOwn && !isIn(shown, units) && !decision.rivals.some((id) => onShown.has(id))
  })
  return distinct(aside.map(({ at }) => at))
}

/** The same over the word of others where one of its units is disputed; a task's clauses are others' matter. */
const overruling =
  (waiting: readonly Decision[]) =>
  (said: Asked): Asked => ({
    ...said,
    overrule: waiting.some(
      (decision) => decision.state === 'disputed' && shareUnit(decision.at, said),
    ),
  })

const withdrawal = ({ base, local }: UnitPair): Asked => ({
  verdict: 'withdraw',
  base,
  local,
  overrule: true,
})

const shareUnit = (one: UnitPair, other: UnitPair) =>
  (one.base !== null && one.base === other.base) ||
  (one.local !== null && one.local === other.local)

const same = (one: UnitPair, other: UnitPair) =>
  one.base === other.base && one.local === other.local

const isIn = (all: readonly UnitPair[], units: UnitPair) => all.some((one) => same(one, units))

const distinct = <One extends UnitPair>(all: readonly One[]): One[] =>
  all.filter((units, at) => all.findIndex((one) => same(one, units)) === at)

/** Whether reviewers agree on a link but not on how its units relate, which an approval does not settle. */
function relationIsDisputed(units: UnitPair, waiting: readonly Decision[]): boolean {
  const relations = waiting.flatMap((decision) =>
    decision.state === 'disputed' && decision.stance === 'must' && same(decision.at, units)
      ? (decision.record.relation ?? [])
      : [],
  )
  return new Set(relations).size > 1
}

/** Whether a link waits for somebody to decide on it as it is now. */
function isUnsettled({ base, local }: UnitPair, pair: Pair): boolean {
  const counterpart = unitId('local', local ?? '')
  const clause = pair.local.clause.get(counterpart)
  const links = pair.base.linksOf.get(unitId('base', base ?? '')) ?? []
  const review = (clause ?? links.find((link) => link.local === counterpart))?.review
  return review === 'pending' || review === 'stale' || review === 'disputed'
}

/** Id of a unit in its own document. */
const bare = <Id extends string | null>(id: Id): Id =>
  (id === null ? null : parseUnitId(id as string).id) as Id
