import type { PdfLine, PdfPage } from './pdf-lines.ts'

/** Shares of the page's height that hold running heads and page numbers. */
const margin = 0.12
/** Points by which the same running head may differ from page to page. */
const sameHeight = 3

const pageNumber =
  /^(?:[-—–·.\s]*\d{1,4}[-—–·.\s]*|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/

const withoutNumbers = (text: string) => text.replace(/\s/g, '').replace(/\d+/g, '#')

function inMargin({ y }: PdfLine, { height }: PdfPage): boolean {
  return y < height * margin || y > height * (1 - margin)
}

/**
 * Takes out what stands in the top and bottom margins of page after page: page numbers, and lines
 * that another page has, numbers aside, at the same height.
 */
export function withoutRunningHeads(pages: readonly PdfPage[]): readonly PdfPage[] {
  const places = new Map<string, { page: number; y: number }[]>()
  pages.forEach((page, number) => {
    for (const line of page.lines.filter((each) => inMargin(each, page))) {
      const key = withoutNumbers(line.text)
      const seen = places.get(key)
      if (seen === undefined) places.set(key, [{ page: number, y: line.y }])
      else seen.push({ page: number, y: line.y })
    }
  })
  const isRunning = (line: PdfLine, page: number) =>
    (places.get(withoutNumbers(line.text)) ?? []).some(
      (other) => other.page !== page && Math.abs(other.y - line.y) <= sameHeight,
    )
  return pages.map((page, number) => ({
    ...page,
    lines: page.lines.filter(
      (line) => !inMargin(line, page) || !(pageNumber.test(line.text) || isRunning(line, number)),
    ),
  }))
}
