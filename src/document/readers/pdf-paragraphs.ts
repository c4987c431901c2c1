import type { PdfLine, PdfPage } from './pdf-lines.ts'

/** Lengths in ems, the font size of the line. */
const indent = 1
const raggedRight = 2.5
const sameColumn = 3
/** Leading beyond which a line stands apart, as a share of the usual one of its column. */
const wideLeading = 1.2
const otherSize = 1.15

const sentenceEnd = /[。；：！？!?;:”）)》〕]$/
const numbered =
  /^(?:第[一二三四五六七八九十百千零〇\d]+[编章节条]|[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百\d]+[）)]|\d+[.．、]\s*\D|附件)/

/** Where the lines of a column begin and most of them end, in points; their usual distance in ems. */
interface Column {
  readonly left: number
  readonly right: number
  readonly leading: number
}

function commonest(values: readonly number[], step: number): number {
  const counts = new Map<number, number>()
  for (const value of values) {
    const bin = Math.round(value / step)
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  const [bin] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])
  return bin * step
}

/** Columns by where lines begin; a page number or an indented line falls to the column around it. */
function columnsOf(pages: readonly PdfPage[]): (line: PdfLine) => Column {
  const groups = new Map<number, { line: PdfLine; leading: number }[]>()
  const keyOf = (line: PdfLine) =>
    [...groups.keys()].find((left) => Math.abs(left - line.left) <= sameColumn * line.size)
  for (const { lines } of pages) {
    lines.forEach((line, index) => {
      const above = lines[index - 1]
      const entry = { line, leading: above === undefined ? 0 : (above.y - line.y) / line.size }
      const key = keyOf(line)
      if (key === undefined) groups.set(line.left, [entry])
      else groups.get(key)?.push(entry)
    })
  }
  const columns = new Map(
    [...groups].map(([key, entries]) => {
      const leadings = entries.map(({ leading }) => leading).filter((leading) => leading > 0)
      return [
        key,
        {
          left: commonest(
            entries.map(({ line }) => line.left),
            2,
          ),
          right: commonest(
            entries.map(({ line }) => line.right),
            4,
          ),
          leading: commonest(leadings, 0.1),
        },
      ]
    }),
  )
  const nowhere: Column = { left: 0, right: 0, leading: 0 }
  return (line) => columns.get(keyOf(line) ?? Number.NaN) ?? nowhere
}

function startsParagraph(
  line: PdfLine,
  above: PdfLine,
  column: Column,
  columnAbove: Column,
): boolean {
  // A paragraph that goes on in another column goes on above; below stand cells and signatures.
  if (column !== columnAbove && line.y <= above.y) return true
  if (above.right < columnAbove.right - raggedRight * above.size) return true
  if (line.left > column.left + indent * line.size) return true
  if (Math.max(line.size, above.size) > Math.min(line.size, above.size) * otherSize) return true
  if (sentenceEnd.test(above.text) && numbered.test(line.text)) return true
  // A first line without an indent shows only by the gap above it; at the top of a page, by nothing.
  const leading = (above.y - line.y) / line.size
  return column === columnAbove && leading > column.leading * wideLeading
}

function join(above: string, line: string): string {
  const hyphenated = /[a-z]-$/.test(above) && /^[a-z]/.test(line)
  if (hyphenated) return above.slice(0, -1) + line
  const words = /[\p{Script=Latin}\p{N}]$/u.test(above) && /^\p{Script=Latin}/u.test(line)
  return words ? `${above} ${line}` : above + line
}

/** The paragraphs of a document from its printed lines, across columns and pages. */
export function paragraphsOf(pages: readonly PdfPage[]): readonly string[] {
  const columnOf = columnsOf(pages)
  const paragraphs: string[] = []
  let above: PdfLine | undefined
  for (const line of pages.flatMap(({ lines }) => lines)) {
    const last = paragraphs.length - 1
    if (above === undefined || startsParagraph(line, above, columnOf(line), columnOf(above))) {
      paragraphs.push(line.text)
    } else {
      paragraphs[last] = join(paragraphs[last] ?? '', line.text)
    }
    above = line
  }
  return paragraphs
}
