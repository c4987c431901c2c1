import { agenciesOf } from '../../src/commitments/agencies/agencies.ts'
import { crosswalk } from '../../src/commitments/agencies/crosswalk.ts'
import { mentionedAgencies } from '../../src/commitments/agencies/mentioned-agencies.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import type { Context } from '../context.ts'
import { styleFor } from '../terminal/style.ts'
import { tableLines } from './table.ts'
import type { Facts } from './write-facts.ts'

/** Which bodies of the local plans stand where those of the base stand; none is left out. */
export function agencyCrosswalk(
  base: PlanDocument,
  locals: readonly PlanDocument[],
  { color }: Context,
): Facts {
  const style = styleFor(color)
  const compared = locals.map((local) => ({
    local,
    rows: crosswalk(bodiesOf(base), bodiesOf(local)),
  }))
  return {
    json: compared.flatMap(({ local, rows }) =>
      rows.map((row) => ({ document: local.id, against: base.id, ...row })),
    ),
    columns: ['document', 'against', 'base', 'local'],
    records: compared.flatMap(({ local, rows }) =>
      rows.map((row) => ({
        document: local.id,
        against: base.id,
        base: row.base.join('；'),
        local: row.local.join('；'),
      })),
    ),
    lines: compared.flatMap(({ local, rows }) => [
      style(`${base.id} → ${local.id}  ${local.title}`, 'bold'),
      ...tableLines(
        rows.map((row) => [
          row.base.length > 0 ? { text: row.base.join('、') } : { text: '∅', format: 'dim' },
          row.local.length > 0 ? { text: row.local.join('、') } : { text: '∅', format: 'dim' },
        ]),
        style,
      ).map((line) => `  ${line}`),
      '',
    ]),
  }
}

function bodiesOf(document: PlanDocument): readonly string[] {
  const named = agenciesOf(document).flatMap(({ agencies, carried }) => [...agencies, ...carried])
  return [...named, ...mentionedAgencies(document)].map(({ name }) => name)
}
