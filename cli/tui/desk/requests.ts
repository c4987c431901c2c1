import { parseUnitId, unitId } from '../../../src/compare/unit-id.ts'
import type { Request } from '../../../src/decisions/decide.ts'
import type { Decision } from '../../../src/decisions/model.ts'
import type { Pair } from '../model/session.ts'
import type { Ruling, Verdict } from '../state/effect.ts'

type Asked = Omit<Request, 'person' | 'date' | 'note'>

/** Two units by their ids in their documents, or one without a counterpart. */
type Units = Pick<Asked, 'base' | 'local'>

/** What a ruling asks of the store: one request for each pair of units it speaks of. */
export function requestsOf(ruling: Ruling, pair: Pair, person: string, date: string): Request[] {
  const note = ruling.note === '' ? {} : { note: ruling.note }
  return asked(ruling, pair).map((request) => ({ ...request, person, date, ...note }))
}

function asked(ruling: Ruling, pair: Pair): Asked[] {
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

/**
 * What is shown holds: its links, against whoever denies them, and what others propose. What is not applied, for it is
 * stale or disputed, is upheld where it is shown all the same, and else no longer counts.
 */
function approval(ruling: Ruling, pair: Pair): Asked[] {
  const shown = shownBy(ruling)
  const { waiting } = ruling
  const others = distinct(waiting.filter(({ state }) => state !== 'proposed').map(unitsOf))
  const upheld = others.filter((units) => !isIn(shown, units) && isLinked(units, pair))
  const dropped = others.filter((units) => !isIn([...shown, ...upheld], units))
  return [
    ...[...dropped, ...shown.filter((units) => relationIsDisputed(units, waiting))].map(withdrawal),
    ...shown.map(answer('approve', waiting)),
    ...upheld.map(answer('approve', waiting)),
    ...answers('approve', shown, waiting),
  ]
}

/** What is shown does not hold, nor what others propose; what is stale no longer counts. */
function rejection(ruling: Ruling): Asked[] {
  const shown = shownBy(ruling)
  const { waiting } = ruling
  const stale = distinct(waiting.filter(({ state }) => state === 'stale').map(unitsOf))
  return [
    ...stale.filter((units) => !isIn(shown, units)).map(withdrawal),
    ...shown.map(answer('reject', waiting)),
    ...answers('reject', shown, waiting),
  ]
}

/** Links what was added and unlinks what was taken away; counterparts that stay are approved if nobody has decided on them. */
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
      return isPending({ base, local }, pair) ? [{ verdict: 'approve', base, local }] : []
    }),
  ]
}

/** The links that a ruling is about, or the absence of any. */
function shownBy({ base, locals }: Ruling): readonly [Units, ...Units[]] {
  const [first = null, ...others] = locals
  const link = (local: string | null): Units => ({ base: bare(base), local: bare(local) })
  return [link(first), ...others.map(link)]
}

/** Answers to what is proposed of other units than those shown. */
const answers = (
  verdict: 'approve' | 'reject',
  shown: readonly Units[],
  waiting: readonly Decision[],
): Asked[] =>
  distinct(waiting.filter(({ state }) => state === 'proposed').map(unitsOf))
    .filter((units) => !isIn(shown, units))
    .map((units) => ({ verdict, ...units }))

/** An answer to a link, over the word of others where one of its units is disputed; a task's clauses are others' matter. */
const answer =
  (verdict: 'approve' | 'reject', waiting: readonly Decision[]) =>
  (units: Units): Asked => ({
    verdict,
    ...units,
    overrule: waiting.some(
      (decision) => decision.state === 'disputed' && shareUnit(unitsOf(decision), units),
    ),
  })

const withdrawal = (units: Units): Asked => ({ verdict: 'withdraw', ...units, overrule: true })

/** What a decision is about, by its present ids; a stale one keeps its own, for a unit of it is gone. */
function unitsOf({ state, record, base, local }: Decision): Units {
  return state === 'stale' ? { base: record.base, local: record.local } : { base, local }
}

const shareUnit = (one: Units, other: Units) =>
  (one.base !== null && one.base === other.base) ||
  (one.local !== null && one.local === other.local)

const same = (one: Units, other: Units) => one.base === other.base && one.local === other.local

const isIn = (all: readonly Units[], units: Units) => all.some((one) => same(one, units))

const distinct = (all: readonly Units[]): Units[] =>
  all.filter((units, at) => all.findIndex((one) => same(one, units)) === at)

/** Whether reviewers agree on a link but not on how its units relate, which an approval does not settle. */
function relationIsDisputed(units: Units, waiting: readonly Decision[]): boolean {
  const relations = waiting.flatMap((decision) =>
    decision.state === 'disputed' && decision.stance === 'must' && same(unitsOf(decision), units)
      ? (decision.record.relation ?? [])
      : [],
  )
  return new Set(relations).size > 1
}

/** Whether the comparison links the units, or the one without a counterpart to nothing. */
function isLinked({ base, local }: Units, { base: bases, local: locals }: Pair): boolean {
  const [own, other, id, counterpart] =
    base === null
      ? [locals, 'base' as const, unitId('local', local ?? ''), null]
      : [bases, 'local' as const, unitId('base', base), local && unitId('local', local)]
  const clause = own.clause.get(id)
  if (clause) {
    return counterpart === null
      ? clause.counterparts.length === 0
      : clause.counterparts.includes(counterpart)
  }
  return own.linksOf.get(id)?.some((link) => link[other] === counterpart) ?? false
}

function isPending({ base, local }: Units, pair: Pair): boolean {
  const counterpart = unitId('local', local ?? '')
  const clause = pair.local.clause.get(counterpart)
  const links = pair.base.linksOf.get(unitId('base', base ?? '')) ?? []
  const unit = clause ?? links.find((link) => link.local === counterpart)
  return unit?.review === 'pending'
}

/** Id of a unit in its own document. */
const bare = <Id extends string | null>(id: Id): Id =>
  (id === null ? null : parseUnitId(id as string).id) as Id
