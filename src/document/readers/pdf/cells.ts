import type { PdfCell, PdfFrame } from './frames.ts'
import { beginsUnit, join } from './line-ends.ts'
import { linesOf, type PdfItem, type PdfLine } from './lines.ts'

/** Ems by which text may stand out of its cell, and the place of a space inside a stretch be guessed wrong. */
const standsOut = 0.5
const misplaced = 1
/** Ems of an indent, and of what may be wanting to a full line. */
const indent = 1
const wanting = 0.5
/** Where in its size the middle of a stretch is, from the baseline. */
const middle = 0.35

const isWide = (letter: string) => /[\u2e80-\uffef]/u.test(letter)
const emsOf = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (isWide(letter) ? 1 : 0.5), 0)

/** Whether the middle of a stretch lies between the sides. */
export function isInside(
  { x, y, width, size }: PdfItem,
  { left, right, top, foot }: Pick<PdfCell, 'left' | 'right' | 'top' | 'foot'>,
): boolean {
  const [across, up] = [x + width / 2, y + size * middle]
  return across >= left && across <= right && up >= foot && up <= top
}

/** Where narrow cells stand close together, their words are one stretch with spaces: cut where a border passes. */
function cutAt(item: PdfItem, border: number): readonly PdfItem[] {
  const { text, x, width, size } = item
  const slack = standsOut * size
  if (border < x + slack || border > x + width - slack) return [item]
  const scale = width / emsOf(text)
  const spaces = Array.from(text.matchAll(/ +/g), ({ 0: space, index }) => {
    const from = x + emsOf(text.slice(0, index)) * scale
    const to = from + emsOf(space) * scale
    return {
      from,
      to,
      start: index,
      end: index + space.length,
      off: Math.abs((from + to) / 2 - border),
    }
  })
  const space = spaces.toSorted((a, b) => a.off - b.off)[0]
  if (!space || space.off > misplaced * size) return [item]
  return [
    { ...item, text: text.slice(0, space.start), width: space.from - x },
    { ...item, text: text.slice(space.end), x: space.to, width: x + width - space.to },
  ]
}

/** The lines in each cell of a frame; `undefined` when text crosses a rule, for then the rules draw no table. */
export function linesInCells(
  { cells }: PdfFrame,
  items: readonly PdfItem[],
): ReadonlyMap<PdfCell, readonly PdfLine[]> | undefined {
  const found = new Map<PdfCell, PdfItem[]>()
  for (const item of items) {
    const up = item.y + item.size * middle
    const beside = cells.filter(({ top, foot }) => up <= top && up >= foot)
    const pieces = beside.reduce<readonly PdfItem[]>(
      (parts, { left }) => parts.flatMap((part) => cutAt(part, left)),
      [item],
    )
    for (const piece of pieces) {
      const cell = beside.find((each) => isInside(piece, each))
      const slack = standsOut * piece.size
      if (!cell || piece.x < cell.left - slack || piece.x + piece.width > cell.right + slack) {
        return undefined
      }
      const inside = found.get(cell)
      if (inside) inside.push(piece)
      else found.set(cell, [piece])
    }
  }
  return new Map([...found].map(([cell, inside]) => [cell, linesOf(inside, Infinity)]))
}

const widthOf = ({ left, right }: PdfLine) => right - left

/** Ems of what cannot be parted at the start of a line: a word, or a character with the marks around it. */
function firstWord(text: string): number {
  const word = /^[“‘（《【〔]*(?:[\p{Script=Latin}\p{N}.%-]+|.)[，。；：！？、”’）》】〕]*/u.exec(
    text,
  )
  return emsOf(word?.[0] ?? '')
}

/** Whether a new paragraph begins with `line`, which what stands `above` it would have had room for. */
function startsParagraph(
  line: PdfLine,
  above: PdfLine,
  { left, right }: PdfCell,
  edge: number,
  room: number,
): boolean {
  if (beginsUnit(line.text, above.text)) return true
  const centred = Math.abs(line.left - left - (right - line.right)) < indent * line.size
  if (!centred && line.left > edge + indent * line.size) return true
  return widthOf(above) + (firstWord(line.text) + wanting) * line.size <= room
}

/**
 * The text of each cell, its wrapped lines joined, a paragraph a line. How long a line can be shows by the longest in
 * cells of the same sides, and by the least gap at the left, which is as wide at the right.
 */
export function textInCells(
  lines: ReadonlyMap<PdfCell, readonly PdfLine[]>,
): ReadonlyMap<PdfCell, string> {
  const columns = Map.groupBy(lines, ([{ left, right }]) => `${left} ${right}`)
  return new Map(
    [...columns.values()].flatMap((column) => {
      const printed = column.flatMap(([, each]) => each)
      const longest = printed.reduce((most, line) => Math.max(most, widthOf(line)), 0)
      const edge = printed.reduce((least, line) => Math.min(least, line.left), Infinity)
      return column.map(([cell, each]): [PdfCell, string] => {
        const room = Math.max(longest, cell.right + cell.left - 2 * edge)
        const text = each.reduce((whole, line, index) => {
          const above = each[index - 1]
          if (!above) return line.text
          const apart = startsParagraph(line, above, cell, edge, room)
          return apart ? `${whole}\n${line.text}` : join(whole, line.text)
        }, '')
        return [cell, text]
      })
    }),
  )
}
