import { safe } from '../terminal/safe.ts'
import type { Span, Style } from '../terminal/style.ts'
import { cells } from '../typography/width.ts'
import { wrap } from '../typography/wrap.ts'

/** A styled line and the cells it takes. */
interface Line {
  readonly text: string
  readonly width: number
}

/** Breaks styled text into lines of at most `width` cells. */
function layOut(spans: readonly Span[], width: number, style: Style): Line[] {
  const pieces = spans.map(({ text, ...rest }) => ({ text: safe(text), ...rest }))
  const whole = pieces.map(({ text }) => text).join('')
  return wrap(whole, width).map(({ start, end }) => {
    let at = 0
    let line = ''
    for (const { text, format } of pieces) {
      const part = text.slice(Math.max(0, start - at), Math.max(0, end - at))
      if (part !== '') line += style(part, format)
      at += text.length
    }
    return { text: line, width: cells(whole.slice(start, end)) }
  })
}

/** Cells between the edge and the left column, for the marks. */
const gutter = 3
const divider = ' │ '

/** Two texts side by side within `width` cells, `marks` before the first line. */
export function sideBySide(
  marks: Span,
  left: readonly Span[],
  right: readonly Span[],
  width: number,
  style: Style,
): string[] {
  const column = Math.floor((width - gutter - divider.length) / 2)
  const leftLines = layOut(left, column, style)
  const rightLines = layOut(right, column, style)
  return Array.from({ length: Math.max(leftLines.length, rightLines.length) }, (_, row) => {
    const lead = row === 0 ? marks.text : ''
    const cell = leftLines[row] ?? { text: '', width: 0 }
    const line = [
      style(lead, marks.format) + ' '.repeat(gutter - cells(lead)),
      cell.text + ' '.repeat(column - cell.width),
      style(divider, 'dim'),
      rightLines[row]?.text ?? '',
    ]
    return line.join('').trimEnd()
  })
}

/** One text under its marks; wrapped within `width` cells unless `width` is infinite. */
export function underneath(
  marks: Span,
  spans: readonly Span[],
  width: number,
  style: Style,
): string[] {
  const lines = layOut(spans, width - gutter, style)
  return lines.map(({ text }, row) => {
    const lead = row === 0 ? marks.text : ''
    return style(lead, marks.format) + ' '.repeat(gutter - cells(lead)) + text
  })
}
