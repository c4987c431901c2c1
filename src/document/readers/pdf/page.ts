import type { PdfCell } from './frames.ts'
import type { PdfLine } from './lines.ts'

/** A cell with its text, a paragraph a line. */
export interface PdfTableCell extends Pick<PdfCell, 'left' | 'right' | 'rows'> {
  readonly text: string
}

/** A table as it shows on one page. */
export interface PdfTable {
  /** Borders of its columns, in points from the left. */
  readonly borders: readonly number[]
  readonly rows: number
  readonly cells: readonly PdfTableCell[]
  /** Whether it goes on with the last table of the page before. */
  readonly goesOn: boolean
}

/** A page in the order of reading. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly parts: readonly (PdfLine | PdfTable)[]
}

export function isTable(part: PdfLine | PdfTable): part is PdfTable {
  return 'cells' in part
}

export function isLine(part: PdfLine | PdfTable): part is PdfLine {
  return !isTable(part)
}
