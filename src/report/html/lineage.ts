import type { Comparison } from '../../compare/comparison.ts'
import { descents } from '../../compare/lineage/descent-schema.ts'
import { pairName } from '../content/summary.ts'
import { bar, type Parts } from './bar.ts'
import { html, type Markup } from './markup.ts'
import type { Term } from './term.ts'

/** Where one plan's text comes from: small, so that what is told of many pairs can be kept at once. */
export interface Origin {
  /** Ids of the plans, the earliest first. */
  readonly plans: readonly string[]
  readonly parts: Parts
  /** Id of the table that tells more. */
  readonly address: string
}

/** Keeps what the overview tells of the local plan of a pair, unless an earlier pair told it. */
export function keepOrigins(comparison: Comparison, told: Map<string, Origin>): void {
  for (const origin of originsOf(comparison)) {
    const name = origin.plans.join('\n')
    if (!told.has(name)) told.set(name, origin)
  }
}

/** A local plan's origin over three tiers, and in its predecessor. */
function originsOf(comparison: Comparison): readonly Origin[] {
  const { lineage, succession } = comparison
  const pair = pairName(comparison)
  const origins: Origin[] = []
  if (lineage) {
    const { top, middle, bottom, shares } = lineage
    const parts = descents.map((descent) => [descent, shares[descent]] as const)
    origins.push({ plans: [top, middle, bottom], parts, address: `${pair}/lineage` })
  }
  if (succession) {
    const { before, after, ledger } = succession
    const { retained, adapted, added } = ledger.local
    const parts = [
      ['continued', retained],
      ['changed-since', adapted],
      ['new-since', added],
    ] as const
    origins.push({ plans: [before, after], parts, address: `${pair}/succession` })
  }
  return origins
}

/** Where the text of every plan comes from that has a parent with a parent, or a predecessor, as bars. */
export function origins(all: readonly Origin[], term: Term): Markup {
  if (all.length === 0) return html``
  return html`
<h3>${term('lineage')}</h3>${all.map(({ plans, parts, address }) =>
    bar(html`<a href="#${address}">${plans.join(' → ')}</a>`, parts, term),
  )}`
}
