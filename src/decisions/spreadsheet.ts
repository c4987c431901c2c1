/** First characters that make a spreadsheet take a cell for a formula (OWASP, "CSV injection"), full-width ones too. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u

/** A cell that a spreadsheet shows instead of running: an apostrophe in front, which it hides. */
export const neutralise = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

/** The cell that `neutralise` was given. */
export const restore = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
