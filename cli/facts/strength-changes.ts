import { compareStrength } from '../../src/compare/commitments/strength-changes.ts'
import { parseUnitId } from '../../src/compare/unit-id.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { reportWords } from '../../src/report/wording/words.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { styleFor } from '../terminal/style.ts'
import { compareDocuments } from './load.ts'
import type { Facts } from './write-facts.ts'

/** Clauses of the local plans that bind more or less firmly than their counterparts in the base. */
export async function strengthChanges(
  base: PlanDocument,
  locals: readonly PlanDocument[],
  context: Context,
): Promise<Facts> {
  const style = styleFor(context.color)
  const words = factMessages[context.language]
  const terms = reportWords[context.language]
  const compared = await Promise.all(
    locals.map(async (local) => {
      const comparison = await compareDocuments(base, local, context)
      const texts = new Map(comparison.clauses.map(({ id, text }) => [id, text]))
      return { local, rows: compareStrength(comparison), text: (id: string) => texts.get(id) ?? '' }
    }),
  )
  return {
    json: compared.flatMap(({ local, rows }) =>
      rows.map((row) => ({ document: local.id, against: base.id, ...row })),
    ),
    columns: [
      'document',
      'against',
      'change',
      'base_clause',
      'base_level',
      'base_words',
      'base_text',
      'local_clause',
      'local_level',
      'local_words',
      'local_text',
    ],
    records: compared.flatMap(({ local, rows, text }) =>
      rows.map((row) => ({
        document: local.id,
        against: base.id,
        change: row.change,
        base_clause: parseUnitId(row.base).id,
        base_level: row.from.level,
        base_words: row.from.words.join(' '),
        base_text: text(row.base),
        local_clause: parseUnitId(row.local).id,
        local_level: row.to.level,
        local_words: row.to.words.join(' '),
        local_text: text(row.local),
      })),
    ),
    lines: compared.flatMap(({ local, rows, text }) => [
      style(`${base.id} → ${local.id}  ${local.title}`, 'bold'),
      ...rows.flatMap((row) => [
        `  ${style(terms[row.change], row.change === 'strengthened' ? 'green' : 'red')} ${style(`${row.from.level} → ${row.to.level}`, 'bold')}`,
        `    ${style(`${parseUnitId(row.base).id}  ${text(row.base)}`, 'dim')}`,
        `    ${style(`${parseUnitId(row.local).id}  ${text(row.local)}`)}`,
      ]),
      ...(rows.length === 0 ? [`  ${style(words.none, 'dim')}`] : []),
      '',
    ]),
  }
}
