/** A stretch of text as a PDF places it, in points from the lower left corner of its page. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the font. */
  readonly size: number
}

/** A printed line of one column of a page. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Shares of the font size. */
const sameBaseline = 0.5
const wordGap = 0.2
const columnGap = 3

const chinese = /[\p{Script=Han}\u3001-\u303f\uff00-\uffef]/u
const latin = /[\p{Script=Latin}\p{N}]/u

function gapBetween(line: PdfLine, item: PdfItem): string {
  const gap = item.x - line.right
  const apart = gap > wordGap * item.size
  return apart && latin.test(line.text.slice(-1)) && latin.test(item.text.charAt(0)) ? ' ' : ''
}

/** Programs set Chinese and Latin letters apart; no one typed a space there. */
function withoutSpacing(text: string): string {
  const line = text.trim()
  return line.replace(/ +/g, (gap, at: number) => {
    const around = line.charAt(at - 1) + line.charAt(at + gap.length)
    return chinese.test(around) ? '' : gap
  })
}

function continues(line: PdfLine, item: PdfItem, gutter: number): boolean {
  const size = Math.min(line.size, item.size)
  const gap = item.x - line.right
  return Math.abs(item.y - line.y) <= sameBaseline * size && gap > -size && gap <= gutter * size
}

/**
 * Joins stretches of text to lines. They come in the order the program wrote them, which is
 * the order of reading, column after column; a stretch begins a new line when it leaves the baseline
 * or lies beyond a gutter of so many ems.
 */
export function linesOf(items: readonly PdfItem[], gutter = columnGap): readonly PdfLine[] {
  const lines: PdfLine[] = []
  for (const item of items) {
    if (item.text.trim() === '') {
      const last = lines.at(-1)
      if (last !== undefined && item.width > 0 && continues(last, item, gutter)) {
        lines[lines.length - 1] = { ...last, text: `${last.text} `, right: item.x + item.width }
      }
      continue
    }
    const line = lines.at(-1)
    const right = item.x + item.width
    if (line === undefined || !continues(line, item, gutter)) {
      lines.push({ text: item.text, left: item.x, right, y: item.y, size: item.size })
      continue
    }
    lines[lines.length - 1] = {
      ...line,
      text: line.text + gapBetween(line, item) + item.text,
      right: Math.max(line.right, right),
      size: Math.max(line.size, item.size),
    }
  }
  return lines.map((line) => ({ ...line, text: withoutSpacing(line.text) }))
}
