import type { Side } from '../../document/pair.ts'
import { parseUnitId } from '../unit-id.ts'
import type { DescentLinks, LinkedClause } from './descent-links.ts'
import type { DescendedClause, Descent, Fate, HandedDownClause, Lineage } from './descent-schema.ts'

/** Three tiers of plans, each pair of them compared from the higher to the lower. */
export interface Tiers {
  readonly topToMiddle: DescentLinks
  readonly middleToBottom: DescentLinks
  readonly topToBottom: DescentLinks
}

/**
 * Follows every clause over three tiers.
 *
 *      top ──────────────┐
 *       │ topToMiddle     │ topToBottom
 *     middle              │
 *       │ middleToBottom  ▼
 *       └──────────────► bottom
 *
 * `through-middle`: the clause has a counterpart in both, or its counterpart in the middle has one at
 * the top; `past-middle`: only at the top; `from-middle`: in a clause that the middle added.
 */
export function lineageOf({ topToMiddle, middleToBottom, topToBottom }: Tiers): Lineage {
  const aboveMiddle = ancestorsIn(topToMiddle)
  const inMiddle = ancestorsIn(middleToBottom)
  const inTop = ancestorsIn(topToBottom)
  const descended = clausesOn('local', topToBottom).map(({ id, text, range }): DescendedClause => {
    const clause = bare(id)
    const middle = inMiddle.get(clause) ?? []
    const direct = inTop.get(clause) ?? []
    const inherited = middle.flatMap((ancestor) => aboveMiddle.get(ancestor) ?? [])
    const top = [...new Set([...direct, ...inherited])]
    return { clause, text, range, descent: descentOf(middle, top), middle: [...middle], top }
  })
  return {
    top: topToMiddle.base.id,
    middle: middleToBottom.base.id,
    bottom: middleToBottom.local.id,
    descended,
    handedDown: handedDown({ topToMiddle, middleToBottom, topToBottom }, descended),
    shares: sharesOf(descended),
  }
}

function descentOf(middle: readonly string[], top: readonly string[]): Descent {
  if (middle.length > 0) return top.length > 0 ? 'through-middle' : 'from-middle'
  return top.length > 0 ? 'past-middle' : 'own'
}

function handedDown(tiers: Tiers, descended: readonly DescendedClause[]): HandedDownClause[] {
  const reachedTop = new Set(descended.flatMap(({ top }) => top))
  const reachedMiddle = new Set(descended.flatMap(({ middle }) => middle))
  const top = clausesOn('base', tiers.topToMiddle).map(
    ({ id, text, range, status }): HandedDownClause => {
      const clause = bare(id)
      const fate = fateOf(status !== 'omitted', reachedTop.has(clause))
      return { tier: 'top', clause, text, range, fate }
    },
  )
  const middle = clausesOn('local', tiers.topToMiddle)
    .filter(({ status }) => status === 'added')
    .map(({ id, text, range }): HandedDownClause => {
      const clause = bare(id)
      return { tier: 'middle', clause, text, range, fate: fateOf(true, reachedMiddle.has(clause)) }
    })
  return [...top, ...middle]
}

function fateOf(inMiddle: boolean, inBottom: boolean): Fate {
  if (inMiddle) return inBottom ? 'kept' : 'dropped-by-bottom'
  return inBottom ? 'restored-by-bottom' : 'dropped-by-middle'
}

function sharesOf(descended: readonly DescendedClause[]): Lineage['shares'] {
  const shares = { 'through-middle': 0, 'past-middle': 0, 'from-middle': 0, own: 0, total: 0 }
  for (const { text, descent } of descended) {
    shares[descent] += text.length
    shares.total += text.length
  }
  return shares
}

/** The base counterparts of every local clause, by id in their own documents. */
function ancestorsIn(comparison: DescentLinks): ReadonlyMap<string, readonly string[]> {
  return new Map(
    clausesOn('local', comparison).map(({ id, counterparts }) => [
      bare(id),
      counterparts.map(bare),
    ]),
  )
}

function clausesOn(side: Side, { clauses }: DescentLinks): readonly LinkedClause[] {
  return clauses.filter((clause) => clause.side === side)
}

const bare = (id: string) => parseUnitId(id).id
