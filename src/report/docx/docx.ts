import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  UnderlineType,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { ComparedClause, Comparison, Edit } from '../../compare/comparison.ts'
import { matrixColumn } from '../../compare/matrix/column.ts'
import { baseEdits } from '../content/base-edits.ts'
import { type Chapter, chaptersOf, clausesOf, type Row } from '../content/chapters.ts'
import { remark } from '../content/remark.ts'
import { matrixTables } from '../tables/matrix-tables.ts'
import { pairTables } from '../tables/pair-tables.ts'
import { type Language, reportWords, type Words } from '../wording/words.ts'
import { packDocument } from './document.ts'
import { borders, run, textWidth } from './parts.ts'
import { tableBlocks } from './tables.ts'

/** Widths of base, local and remarks in twentieths of a point. */
const widths = [5600, 5600, 2920] as const

/**
 * The 对照表 as officials hand it round, A4 across, heading row on every page, insertions underlined, deletions struck
 * out; then what became of every base task, where the local plan comes from, and what both bind.
 */
export function renderDocx(comparison: Comparison, language: Language): Promise<Uint8Array> {
  const words = reportWords[language]
  const { base, local } = comparison
  const tables = [...matrixTables([matrixColumn(comparison)]), ...pairTables(comparison)]
  return packDocument(`${base.title} → ${local.title} ${words.concordance}`, [
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      borders: borders(),
      rows: [
        headingRow([base.title, local.title, words.remarks]),
        ...chaptersOf(comparison).flatMap((chapter) => [
          chapterRow(chapter, words),
          ...chapter.rows.map((row) => clauseRow(row, words)),
        ]),
      ],
    }),
    ...tableBlocks(tables, words),
  ])
}

function headingRow(titles: readonly string[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map((title, column) =>
      cell(column, [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [run(title, { bold: true })],
        }),
      ]),
    ),
  })
}

function chapterRow({ base, local, alone }: Chapter, words: Words): TableRow {
  const counterparts = local.map(({ task, link }) =>
    link.main ? task.name : `${words.partial}${words.colon}${task.name}`,
  )
  const relations = local.filter(({ link }) => link.main).map(({ link }) => words[link.relation])
  const cells = [
    [base?.name ?? words.localOnly],
    counterparts.length > 0 ? counterparts : [words.omittedTask],
    alone ? [words.none] : [...new Set(relations)],
  ]
  return new TableRow({
    cantSplit: true,
    children: cells.map((lines, column) =>
      cell(
        column,
        lines.map(
          (line) => new Paragraph({ keepNext: true, children: [run(line, { bold: column < 2 })] }),
        ),
        'EFEFEF',
      ),
    ),
  })
}

function clauseRow({ base, local }: Row, words: Words): TableRow {
  const shown = clausesOf({ base, local })
  const cells = [
    [base ? runsOf(base, baseEdits({ base, local }), 'delete', 'move-out') : [run(words.newCell)]],
    local.length > 0
      ? local.map(({ clause, first }) =>
          runsOf(clause, first ? clause.edits : [], 'insert', 'move-in'),
        )
      : [[run(words.deletedCell)]],
    shown.map((clause) => [run(remark(clause, words), { size: 18 })]),
  ]
  return new TableRow({
    cantSplit: true,
    children: cells.map((paragraphs, column) =>
      cell(
        column,
        paragraphs.map((children) => new Paragraph({ children })),
      ),
    ),
  })
}

/** One side of the edits; the whole clause where there is none. */
function runsOf(
  clause: ComparedClause,
  edits: readonly Edit[],
  own: 'insert' | 'delete',
  moved: 'move-in' | 'move-out',
): TextRun[] {
  if (edits.length === 0) return [run(clause.text)]
  return edits.flatMap(({ op, text }) => {
    if (op === 'equal' || op === moved) return [run(text)]
    if (op !== own) return []
    return [run(text, own === 'insert' ? inserted : deleted)]
  })
}

const inserted = { bold: true, underline: { type: UnderlineType.SINGLE }, color: '1D5C8F' }
const deleted = { strike: true, color: 'A3262A' }

function cell(column: number, children: readonly Paragraph[], fill?: string): TableCell {
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    verticalAlign: VerticalAlign.CENTER,
    ...(fill && { shading: { type: ShadingType.CLEAR, fill } }),
    children: [...children],
  })
}
