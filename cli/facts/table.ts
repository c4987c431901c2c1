import type { Span, Style } from '../terminal/style.ts'
import { cells, padEnd } from '../typography/width.ts'

/** Lines of columns under one another, two spaces apart; the last column is not padded. */
export function tableLines(rows: readonly (readonly Span[])[], style: Style): readonly string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map(({ text }, at) => Math.max(widest[at] ?? 0, cells(text))),
    [],
  )
  return rows.map((row) =>
    row
      .map(({ text, format }, at) => {
        const gap = at === row.length - 1 ? '' : padEnd('', (widths[at] ?? 0) - cells(text) + 2)
        return style(text, format) + gap
      })
      .join(''),
  )
}
