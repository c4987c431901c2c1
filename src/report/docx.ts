import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { ComparedClause, Comparison, Edit } from '../compare/comparison.ts'
import { baseEdits, type Chapter, chaptersOf, type Row } from './chapters.ts'
import { bindingBlocks } from './docx-bindings.ts'
import { borders, run } from './docx-parts.ts'
import { remark } from './remark.ts'
import { repack } from './repack.ts'
import { visible } from './visible.ts'
import { type Language, type Words, words } from './words.ts'

/** Widths of base, local and remarks in twentieths of a point; together the text width of A4 across. */
const widths = [5600, 5600, 2920] as const

const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }

/** The 对照表 as officials hand it round: A4 across, heading row on every page, insertions underlined, deletions struck out. */
export async function renderDocx(comparison: Comparison, language: Language): Promise<Uint8Array> {
  const term = words[language]
  const { base, local } = comparison
  const title = `${base.title} → ${local.title} ${term.concordance}`
  const document = new Document({
    creator: 'duizhao',
    lastModifiedBy: 'duizhao',
    title: visible(title),
    styles: { default: { document: { run: { font: fonts, size: 21 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1359, right: 1359 },
          },
        },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [run(title, { bold: true, size: 32 })],
          }),
          new Table({
            width: { size: widths[0] + widths[1] + widths[2], type: WidthType.DXA },
            columnWidths: [...widths],
            layout: TableLayoutType.FIXED,
            borders: borders(),
            rows: [
              headingRow([base.title, local.title, term.remarks]),
              ...chaptersOf(comparison).flatMap((chapter) => [
                chapterRow(chapter, term),
                ...chapter.rows.map((row) => clauseRow(row, term)),
              ]),
            ],
          }),
          ...bindingBlocks(comparison, term),
        ],
      },
    ],
  })
  return repack(new Uint8Array(await Packer.toBuffer(document)), withoutClock)
}

/** The core properties hold the moment of writing, whatever the library is told. */
function withoutClock(name: string, bytes: Uint8Array): string | null {
  if (name !== 'docProps/core.xml') return null
  return new TextDecoder()
    .decode(bytes)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '1980-01-01T00:00:00Z')
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

function chapterRow({ base, local, alone }: Chapter, term: Words): TableRow {
  const name = ({ number, title }: { number: string; title: string }) =>
    number + title || term.untitled
  const counterparts = local.map(({ task, link }) =>
    link.main ? name(task) : `${name(task)}（${term.partial}）`,
  )
  const relations = local.filter(({ link }) => link.main).map(({ link }) => term[link.relation])
  const cells = [
    [base ? name(base) : term.localOnly],
    counterparts.length > 0 ? counterparts : [term.omittedTask],
    alone ? [term.none] : [...new Set(relations)],
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

function clauseRow({ base, local }: Row, term: Words): TableRow {
  const shown = local.length > 0 ? local.map(({ clause }) => clause) : base ? [base] : []
  const cells = [
    [base ? runsOf(base, baseEdits({ base, local }), 'delete', 'move-out') : [run(term.newCell)]],
    local.length > 0
      ? local.map(({ clause, first }) =>
          runsOf(clause, first ? clause.edits : [], 'insert', 'move-in'),
        )
      : [[run(term.deletedCell)]],
    shown.map((clause) => [run(remark(clause, term), { size: 18 })]),
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

function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES, ' —'],
          }),
        ],
      }),
    ],
  })
}
