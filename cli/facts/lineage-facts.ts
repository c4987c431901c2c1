import { descents, fates, type HandedDownClause } from '../../src/compare/lineage/descent-schema.ts'
import { lineageOf } from '../../src/compare/lineage/lineage.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { shares } from '../../src/report/tables/figures.ts'
import { terms } from '../../src/report/wording/terms.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { styleFor } from '../terminal/style.ts'
import { compareDocuments } from './load.ts'
import { tableLines } from './table.ts'
import type { Facts } from './write-facts.ts'

/** Where every clause of the lowest plan comes from, and what became of those above it. */
export async function lineageFacts(
  [top, middle, bottom]: readonly [PlanDocument, PlanDocument, PlanDocument],
  context: Context,
): Promise<Facts> {
  const style = styleFor(context.color)
  const words = factMessages[context.language]
  const term = terms[context.language]
  const lineage = lineageOf({
    topToMiddle: await compareDocuments(top, middle, context),
    middleToBottom: await compareDocuments(middle, bottom, context),
    topToBottom: await compareDocuments(top, bottom, context),
  })
  const { shares: lengths, descended, handedDown } = lineage
  const printed = shares(descents.map((descent) => lengths[descent]))
  const fatesOf = (tier: HandedDownClause['tier']) =>
    fates.flatMap((fate) => {
      const clauses = handedDown.filter((clause) => clause.tier === tier && clause.fate === fate)
      return clauses.length === 0 ? [] : [[fate, clauses] as const]
    })
  return {
    json: lineage,
    columns: ['document', 'clause', 'lineage', 'middle', 'top', 'text'],
    records: [
      ...descended.map((clause) => ({
        document: bottom.id,
        clause: clause.clause,
        lineage: clause.descent,
        middle: clause.middle.join(' '),
        top: clause.top.join(' '),
        text: clause.text,
      })),
      ...handedDown.map(({ tier, clause, fate, text }) => ({
        document: tier === 'top' ? top.id : middle.id,
        clause,
        lineage: fate,
        middle: null,
        top: null,
        text,
      })),
    ],
    lines: [
      style(`${top.id} → ${middle.id} → ${bottom.id}`, 'bold'),
      '',
      style(words.sharesOf(bottom.id), 'bold'),
      ...tableLines(
        descents.map((descent, at) => [
          { text: term[descent] },
          { text: words.share(lengths[descent], printed[at] ?? '') },
        ]),
        style,
      ).map((line) => `  ${line}`),
      ...(['top', 'middle'] as const).flatMap((tier) => [
        '',
        style(words.fateOf(tier === 'top' ? top.id : middle.id), 'bold'),
        ...tableLines(
          fatesOf(tier).map(([fate, clauses]) => [
            { text: term[fate] },
            { text: words.clauses(clauses.length) },
          ]),
          style,
        ).map((line) => `  ${line}`),
      ]),
      '',
      ...tableLines(
        descended
          .filter(({ descent }) => descent !== 'own')
          .map((clause) => [
            { text: clause.clause, format: 'cyan' },
            { text: term[clause.descent], format: 'yellow' },
            { text: clause.text },
          ]),
        style,
      ),
    ],
  }
}
