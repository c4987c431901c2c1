import { agenciesOf } from '../../src/commitments/agencies/agencies.ts'
import { crosswalk } from '../../src/commitments/agencies/crosswalk.ts'
import { mentionedAgencies } from '../../src/commitments/agencies/mentioned-agencies.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import type { Context } from '../context.ts'
import { type Span, styleFor } from '../terminal/style.ts'
import { changesAgainst, type DocumentFacts } from './per-document.ts'
import { tableLines } from './table.ts'

/** Which bodies of the local plans stand where those of the base stand; none is left out. */
export const agencyCrosswalk = changesAgainst(['base', 'local'], crosswalkTo)

function crosswalkTo(base: PlanDocument, local: PlanDocument, { color }: Context): DocumentFacts {
  const rows = crosswalk(bodiesOf(base), bodiesOf(local))
  const cell = (bodies: readonly string[]): Span =>
    bodies.length > 0 ? { text: bodies.join('、') } : { text: '∅', format: 'dim' }
  return {
    document: local,
    json: rows,
    records: rows.map((row) => ({ base: row.base.join('；'), local: row.local.join('；') })),
    lines: tableLines(
      rows.map((row) => [cell(row.base), cell(row.local)]),
      styleFor(color),
    ),
  }
}

function bodiesOf(document: PlanDocument): readonly string[] {
  const named = agenciesOf(document).flatMap(({ agencies, carried }) => [...agencies, ...carried])
  return [...named, ...mentionedAgencies(document)].map(({ name }) => name)
}
