import type { Comparison } from '../../compare/comparison.ts'
import {
  descents,
  fates,
  type HandedDownClause,
  type Lineage,
  type Succession,
} from '../../compare/lineage/descent-schema.ts'
import { ledgerShares, shares } from './figures.ts'
import { type Cell, type Table, termCell } from './table.ts'

/** Where the local plan's text comes from, over three tiers and from its predecessor, in figures. */
export const lineageTables = ({ lineage, succession }: Comparison): readonly Table[] => [
  ...(lineage ? [originTable(lineage), fateTable(lineage)] : []),
  ...(succession ? [successionTable(succession)] : []),
]

function originTable({ top, middle, bottom, descended, shares: lengths }: Lineage): Table {
  const printed = shares(descents.map((descent) => lengths[descent]))
  return {
    title: 'lineage',
    about: `${top} → ${middle} → ${bottom}`,
    columns: [termCell('descent'), termCell('clauseCount'), termCell('length'), termCell('share')],
    rows: [
      ...descents.map((descent, at) => [
        termCell(descent),
        descended.filter((clause) => clause.descent === descent).length,
        lengths[descent],
        printed[at] ?? '',
      ]),
      [termCell('total'), descended.length, lengths.total, '100.0%'],
    ],
  }
}

function fateTable(lineage: Lineage): Table {
  return {
    title: 'fates',
    columns: [
      termCell('document'),
      termCell('fate'),
      termCell('clauseCount'),
      termCell('length'),
      termCell('share'),
    ],
    rows: [...fateRows('top', lineage), ...fateRows('middle', lineage)],
  }
}

function fateRows(tier: HandedDownClause['tier'], lineage: Lineage): Cell[][] {
  const own = lineage.handedDown.filter((clause) => clause.tier === tier)
  const byFate = fates
    .map((fate) => ({ fate, clauses: own.filter((clause) => clause.fate === fate) }))
    .filter(({ clauses }) => clauses.length > 0)
  const lengths = byFate.map(({ clauses }) =>
    clauses.reduce((sum, { text }) => sum + text.length, 0),
  )
  const printed = shares(lengths)
  return byFate.map(({ fate, clauses }, at) => [
    lineage[tier],
    termCell(fate),
    clauses.length,
    lengths[at] ?? 0,
    printed[at] ?? '',
  ])
}

function successionTable({ before, after, ledger, clauses }: Succession): Table {
  const { base, local } = ledgerShares(ledger)
  const printed = { ...local, omitted: base.omitted }
  const lengths = { ...ledger.local, omitted: ledger.base.omitted }
  return {
    title: 'succession',
    about: `${before} → ${after}`,
    columns: [
      termCell('change'),
      termCell('document'),
      termCell('clauseCount'),
      termCell('length'),
      termCell('share'),
    ],
    rows: (['retained', 'adapted', 'added', 'omitted'] as const).map((status) => [
      termCell(succeeded[status]),
      status === 'omitted' ? before : after,
      clauses.filter((clause) => clause.status === status).length,
      lengths[status],
      printed[status],
    ]),
  }
}

/** What a status means between a plan and its predecessor. */
export const succeeded = {
  retained: 'continued',
  adapted: 'changed-since',
  omitted: 'dropped-since',
  added: 'new-since',
} as const
