const total = '(?:合|总|小|共) ?计'
const cell = new RegExp(`^${total}$`, 'u')
const line = new RegExp(`^${total}(?:[ ：][^，。；]*)?$`, 'u')

/** Whether a line is the row of a table that adds the others up, which belongs to no unit. */
export function isTotal(text: string): boolean {
  return line.test(text)
}

/** Index of the cell that says that a row adds the others up: its first, numbers aside; -1 when it is no such row. */
export function totalCell(row: readonly string[]): number {
  const first = row.findIndex((text) => /[^\d\s]/u.test(text))
  return cell.test((row[first] ?? '').replaceAll('*', '').trim()) ? first : -1
}
