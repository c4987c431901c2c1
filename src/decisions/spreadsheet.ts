/**
 * How cells begin that a spreadsheet takes for a formula, full-width signs too
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u

/** A cell that a spreadsheet shows instead of running: an apostrophe in front, which it hides. */
export const neutralise = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

/** The cell that `neutralise` was given. */
export const restore = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
