import type { PdfLine } from './lines.ts'
import { isTable, type PdfPage } from './page.ts'

/** Shares of the page's height that hold running heads and page numbers. */
const margin = 0.12
/** Points by which the same running head may differ from page to page. */
const sameHeight = 3

const pageNumber =
  /^(?:[-—–·.\s]*\d{1,4}[-—–·.\s]*|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/

/** What browsers print around a page: its address, the day and the hour. */
const browser =
  /^(?:https?|file):\/\/\S+$|^\d{1,4}[/-]\d{1,2}[/-]\d{1,4},?\s*(?:上午|下午)?\d{1,2}:\d{2}(?:\s*[AP]M)?$/

const withoutNumbers = (text: string) => text.replace(/\s/g, '').replace(/\d+/g, '#')

/** Whether a height on a page is where running heads and page numbers stand. */
export function inMargin(
  { y }: { readonly y: number },
  { height }: { readonly height: number },
): boolean {
  return y < height * margin || y > height * (1 - margin)
}

/**
 * Takes out what stands in the top and bottom margins of page after page: page numbers, what browsers print
 * there, and lines that another page has, numbers aside, at the same height.
 */
export function withoutRunningHeads(pages: readonly PdfPage[]): readonly PdfPage[] {
  const places = new Map<string, { page: number; y: number }[]>()
  pages.forEach((page, number) => {
    for (const line of page.parts) {
      if (isTable(line) || !inMargin(line, page)) continue
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
    parts: page.parts.filter(
      (part) =>
        isTable(part) ||
        !inMargin(part, page) ||
        !(pageNumber.test(part.text) || browser.test(part.text) || isRunning(part, number)),
    ),
  }))
}
