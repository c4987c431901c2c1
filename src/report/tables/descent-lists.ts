import type { Comparison } from '../../compare/comparison.ts'
import { descents, type Lineage, type Succession } from '../../compare/lineage/descent-schema.ts'
import { unitId } from '../../compare/unit-id.ts'
import { succeeded } from './lineage-tables.ts'
import { type Cell, type Table, termCell } from './table.ts'

/** The clauses behind `lineageTables`, each with its place: by descent, those that were dropped, and against the predecessor. */
export function descentLists(comparison: Comparison): readonly Table[] {
  const { base, local, lineage, succession } = comparison
  const place: Place = (document, clauses) => ({
    clauses: clauses.map((clause) => {
      if (document === local.id) return unitId('local', clause)
      return document === base.id ? unitId('base', clause) : clause
    }),
  })
  const tables = [
    ...(lineage ? [descendedList(lineage, place), droppedList(lineage, place)] : []),
    ...(succession ? [succeedingList(succession, place)] : []),
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

/** Clauses of a document as a cell. */
type Place = (document: string, clauses: readonly string[]) => Cell

function descendedList({ top, middle, bottom, descended }: Lineage, place: Place): Table {
  return {
    title: 'descended',
    about: bottom,
    columns: [termCell('descent'), termCell('clause'), termCell('text'), middle, top],
    rows: descents.flatMap((descent) =>
      descended
        .filter((clause) => clause.descent === descent)
        .map((clause) => [
          termCell(descent),
          place(bottom, [clause.clause]),
          clause.text,
          place(middle, clause.middle),
          place(top, clause.top),
        ]),
    ),
  }
}

function droppedList({ top, middle, handedDown }: Lineage, place: Place): Table {
  const documents = { top, middle }
  return {
    title: 'dropped',
    columns: [termCell('fate'), termCell('document'), termCell('clause'), termCell('text')],
    rows: handedDown
      .filter(({ fate }) => fate !== 'kept')
      .map(({ tier, clause, fate, text }) => [
        termCell(fate),
        documents[tier],
        place(documents[tier], [clause]),
        text,
      ]),
  }
}

function succeedingList({ before, after, clauses }: Succession, place: Place): Table {
  const own = clauses.filter(({ document }) => document === after)
  const dropped = clauses.filter(({ document }) => document !== after)
  return {
    title: 'succeeding',
    about: `${before} → ${after}`,
    columns: [termCell('change'), termCell('clause'), termCell('text'), before],
    rows: [
      ...own.map(({ clause, status, counterparts, text }) => [
        termCell(succeeded[status]),
        place(after, [clause]),
        text,
        place(before, counterparts),
      ]),
      ...dropped.map(({ clause, status, text }) => [
        termCell(succeeded[status]),
        '',
        text,
        place(before, [clause]),
      ]),
    ],
  }
}
