import { compareStrength } from '../../src/compare/commitments/strength-changes.ts'
import type { ComparedStrength } from '../../src/compare/comparison.ts'
import { parseUnitId } from '../../src/compare/unit-id.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { reportWords } from '../../src/report/wording/words.ts'
import type { Context } from '../context.ts'
import { styleFor } from '../terminal/style.ts'
import { compareDocuments } from './load.ts'
import { changesAgainst, type DocumentFacts } from './per-document.ts'

const columns = [
  'change',
  'base_clause',
  'base_level',
  'base_words',
  'base_text',
  'local_clause',
  'local_level',
  'local_words',
  'local_text',
]

/** Clauses of the local plans that bind more or less firmly than their counterparts in the base. */
export const strengthChanges = changesAgainst(columns, changesOf)

async function changesOf(
  base: PlanDocument,
  local: PlanDocument,
  context: Context,
): Promise<DocumentFacts> {
  const style = styleFor(context.color)
  const terms = reportWords[context.language]
  const comparison = await compareDocuments(base, local, context)
  const texts = new Map(comparison.clauses.map(({ id, text }) => [id, text]))
  const rows = compareStrength(comparison).map((row) => ({
    ...row,
    baseClause: { id: parseUnitId(row.base).id, text: texts.get(row.base) ?? '' },
    localClause: { id: parseUnitId(row.local).id, text: texts.get(row.local) ?? '' },
  }))
  return {
    document: local,
    json: rows.map(({ baseClause, localClause, ...row }) => row),
    records: rows.map(({ change, from, to, baseClause, localClause }) => ({
      change,
      base_clause: baseClause.id,
      base_level: from.level,
      base_words: from.words.join(' '),
      base_text: baseClause.text,
      local_clause: localClause.id,
      local_level: to.level,
      local_words: to.words.join(' '),
      local_text: localClause.text,
    })),
    lines: rows.flatMap(({ change, from, to, baseClause, localClause }) => [
      `${style(terms[change], change === 'strengthened' ? 'green' : 'red')} ${style(stepOf(from, to), 'bold')}`,
      `  ${style(`${baseClause.id}  ${baseClause.text}`, 'dim')}`,
      `  ${style(`${localClause.id}  ${localClause.text}`)}`,
    ]),
  }
}

/** The step between two grades; where both are the same, the words that make it. */
function stepOf(from: ComparedStrength['from'], to: ComparedStrength['to']): string {
  if (from.level !== to.level) return `${from.level} → ${to.level}`
  return [from, to].map(({ words }) => words.join('、') || '∅').join(' → ')
}
