/**
 * What a document may cost. A plan of a hundred pages stays far below each; a file made to
 * exhaust the machine meets one of them early.
 */
export const limits = {
  /** Bytes of a source file. */
  fileBytes: 32 * 1024 * 1024,
  /** UTF-16 code units of a document's text. */
  textLength: 1_000_000,
  /** Bytes of one part of a package (docx) after decompression. */
  partBytes: 64 * 1024 * 1024,
  /** Entries of a package. */
  parts: 4096,
  /** Elements inside one another, in markup of any kind. */
  nesting: 512,
  /** Elements of a page. */
  elements: 500_000,
  /** Cells of one table, merged cells counted as often as they show. */
  tableCells: 100_000,
  /** Pages of a PDF. */
  pages: 2000,
  /** Milliseconds that reading one PDF may take, and megabytes of memory. */
  readingTime: 60_000,
  readingMemory: 1024,
} as const

/** A document costs more than {@link limits} allow; the message says what there is too much of. */
export class LimitError extends Error {}
