import type { TextRange } from '../../src/text/range.ts'
import { cells } from './width.ts'

/** Closing marks that must not begin a line (GB/T 15834—2011, 5.1). */
const noLineStart = new Set('，。、；：？！）》〉】』」〕］｝”’›»…—·,.;:?!)]}%％')

/** Opening marks that must not end a line. */
const noLineEnd = new Set('（《〈【『「〔［｛“‘‹«([{')

/**
 * What may not be cut: words and numbers of Latin script, and single characters of any other, each with the
 * marks above and below it and whatever a zero-width joiner ties to it.
 */
const pieces =
  /[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}\p{M}.,%_/-]*|\n|[^\S\n]+|.(?:\p{M}|\u200d.)*/gsu

interface Piece extends TextRange {
  readonly text: string
  readonly width: number
}

/** The pieces of `text`; a word too long for any line falls into characters. */
function split(text: string, width: number): Piece[] {
  return Array.from(text.matchAll(pieces), ({ 0: piece, index }) => {
    const parts = cells(piece) > width ? [...piece] : [piece]
    let at = index
    return parts.map((part) => {
      const start = at
      at += part.length
      return { text: part, start, end: at, width: part === '\n' ? 0 : cells(part) }
    })
  }).flat()
}

const mayBreakBetween = (left: Piece, right: Piece) =>
  !noLineEnd.has(left.text) && !noLineStart.has(right.text[0] ?? '')

/**
 * Ranges of the lines that `text` fills when no line is wider than `width` cells. No line begins with
 * a closing mark nor ends with an opening one, unless a line has no other place to break. Text between
 * the ranges is the white space at the breaks; at least one range is returned.
 */
export function wrap(text: string, width: number): TextRange[] {
  const lines: TextRange[] = []
  const room = Math.max(2, width)
  const all = split(text, room)
  let first = 0
  while (first < all.length) {
    const past = lineEnd(all, first, room)
    const start = all[first]?.start ?? 0
    const line = text.slice(start, all[past - 1]?.end)
    lines.push({ start, end: start + line.trimEnd().length })
    first = past
    while (first < all.length && /^[^\S\n]+$/.test(all[first]?.text ?? '')) first++
  }
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }]
}

/** Index just past the last piece of the line that begins at `first`. */
function lineEnd(all: readonly Piece[], first: number, width: number): number {
  let used = 0
  let past = first
  for (; past < all.length; past++) {
    const piece = all[past] as Piece
    if (piece.text === '\n') return past + 1
    if (used + piece.width > width && piece.text.trim() !== '') break
    used += piece.width
  }
  if (past === all.length) return past
  for (let at = past; at > first; at--) {
    if (mayBreakBetween(all[at - 1] as Piece, all[at] as Piece)) return at
  }
  return Math.max(past, first + 1)
}
