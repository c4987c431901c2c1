import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { repack } from '../repack.ts'
import { visible } from '../wording/visible.ts'
import { run } from './parts.ts'

const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }
const languages = { value: 'en-US', eastAsia: 'zh-CN' }

/** Black on white like the text: what outlines and screen readers need is the level. */
const headings = {
  title: {
    run: { bold: true, size: 32, color: '000000' },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
  },
  heading1: {
    run: { bold: true, size: 24, color: '000000' },
    paragraph: { keepNext: true, spacing: { before: 360, after: 120 } },
  },
}

/** A Word document on A4 across, under its title, with numbered pages; the same bytes at any time. */
export async function packDocument(
  title: string,
  blocks: readonly (Paragraph | Table)[],
): Promise<Uint8Array> {
  const document = new Document({
    creator: 'duizhao',
    lastModifiedBy: 'duizhao',
    title: visible(title),
    styles: {
      default: {
        document: { run: { font: fonts, language: languages, size: 21 } },
        ...headings,
      },
    },
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
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          ...blocks,
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
