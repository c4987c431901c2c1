import { compareTargets } from '../../src/compare/commitments/target-changes.ts'
import type { ComparedTarget } from '../../src/compare/comparison.ts'
import { parseUnitId } from '../../src/compare/unit-id.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import type { Side } from '../../src/document/pair.ts'
import { printValue } from '../../src/report/tables/print-value.ts'
import { reportWords } from '../../src/report/wording/words.ts'
import type { Context } from '../context.ts'
import { styleFor } from '../terminal/style.ts'
import { compareDocuments } from './load.ts'
import { changesAgainst, type DocumentFacts } from './per-document.ts'
import { tableLines } from './table.ts'

const columns = [
  'change',
  'base_clause',
  'base_indicator',
  'base_value',
  'local_clause',
  'local_indicator',
  'local_value',
  'in_words',
]

/** The targets of the local plans against those of the base: raised, lowered, the same, only here. */
export const targetChanges = changesAgainst(columns, changesOf)

async function changesOf(
  base: PlanDocument,
  local: PlanDocument,
  context: Context,
): Promise<DocumentFacts> {
  const terms = reportWords[context.language]
  const comparison = await compareDocuments(base, local, context)
  const texts = new Map(comparison.clauses.map(({ id, text }) => [id, text]))
  const rows = compareTargets(base, local, comparison)
  return {
    document: local,
    json: rows,
    records: rows.map((row) => ({
      change: row.change,
      ...sideOf('base', row.base),
      ...sideOf('local', row.local),
      in_words: row.inWords === null ? null : (texts.get(row.inWords) ?? null),
    })),
    lines: tableLines(
      rows.map((row) => [
        { text: terms[row.change], format: 'yellow' },
        { text: row.base ? printValue(row.base) : '∅' },
        { text: row.local ? printValue(row.local) : '∅' },
        { text: indicatorsOf(row, texts) },
      ]),
      styleFor(context.color),
    ),
  }
}

function sideOf(side: Side, target: ComparedTarget['base']) {
  return {
    [`${side}_clause`]: target ? parseUnitId(target.clause).id : null,
    [`${side}_indicator`]: target?.indicator ?? null,
    [`${side}_value`]: target ? printValue(target) : null,
  }
}

/** What is counted or measured; beside it, the clause that only says so in words. */
function indicatorsOf(row: ComparedTarget, texts: ReadonlyMap<string, string>): string {
  const indicator = (row.local ?? row.base)?.indicator ?? ''
  return row.inWords === null ? indicator : `${indicator} ← ${texts.get(row.inWords) ?? ''}`
}
