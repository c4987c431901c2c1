import { cells } from '../../typography/width.ts'
import { wrap } from '../../typography/wrap.ts'

/** What a stretch of text means; a theme says how it looks. */
export type Tone =
  | 'text'
  | 'dim'
  | 'strong'
  | 'title'
  | 'key'
  | 'retained'
  | 'adapted'
  | 'omitted'
  | 'added'
  | 'moved'
  | 'inserted'
  | 'deleted'
  | 'match'
  | 'warning'
  | 'border'

/** A stretch of text in one tone. */
export interface Span {
  readonly text: string
  readonly tone: Tone
}

/** One line of the screen. `selected` and `band` colour its whole width. */
export interface Line {
  readonly spans: readonly Span[]
  readonly ground?: 'selected' | 'band' | 'bar'
}

export const span = (text: string, tone: Tone = 'text'): Span => ({ text, tone })

/** The text of a line without its tones. */
export const plainText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

/** Cells that spans take together. */
export const spanCells = (spans: readonly Span[]): number =>
  spans.reduce((sum, { text }) => sum + cells(text), 0)

/** The first `width` cells of `spans`; what is cut ends with an ellipsis, and nothing is cut inside a wide character. */
export function fitted(spans: readonly Span[], width: number): Span[] {
  const missing = width - spanCells(spans)
  if (missing === 0) return [...spans]
  if (missing > 0) return [...spans, span(' '.repeat(missing))]
  if (width < 1) return []
  const kept: Span[] = []
  let room = width - 1
  let tone: Tone = 'dim'
  for (const piece of spans) {
    const text = head(piece.text, room)
    tone = piece.tone
    if (text) kept.push({ text, tone })
    room -= cells(text)
    if (text.length < piece.text.length) break
  }
  return [...kept, span('…', tone), ...(room > 0 ? [span(' '.repeat(room))] : [])]
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** The longest beginning of `text` that takes at most `width` cells. */
function head(text: string, width: number): string {
  if (cells(text) <= width) return text
  let end = 0
  let room = width
  for (const { segment } of graphemes.segment(text.slice(0, width + 1))) {
    room -= cells(segment)
    if (room < 0) break
    end += segment.length
  }
  return text.slice(0, end)
}

/** The longest end of `text` that takes at most `width` cells; an ellipsis stands for what is left out. */
export function lastCells(text: string, width: number): string {
  if (cells(text) <= width) return text
  const segments = Array.from(graphemes.segment(text), ({ segment }) => segment)
  let start = segments.length
  let room = width - cells('…')
  while (start > 0 && room >= cells(segments[start - 1] ?? '')) {
    start -= 1
    room -= cells(segments[start] ?? '')
  }
  return `…${segments.slice(start).join('')}`
}

/** `spans` broken into lines of at most `width` cells, by the rules of Chinese typesetting. */
export function wrapSpans(spans: readonly Span[], width: number): Span[][] {
  return wrap(plainText(spans), width).map(({ start, end }) => cut(spans, start, end))
}

function cut(spans: readonly Span[], start: number, end: number): Span[] {
  const pieces: Span[] = []
  let at = 0
  for (const { text, tone } of spans) {
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (piece) pieces.push({ text: piece, tone })
    at += text.length
  }
  return pieces
}

/** `left` and `right` on one line of `width` cells; the left gives way. */
export function spread(left: readonly Span[], right: readonly Span[], width: number): Span[] {
  const taken = spanCells(right)
  if (taken >= width) return fitted(left, width)
  return [...fitted(left, width - taken), ...right]
}

/** `pieces` in `width` cells: where they are longer together, they are cut, but none below an equal share. */
export function shared(pieces: readonly Span[], width: number): Span[] {
  let left = width
  return pieces.flatMap((piece, at) => {
    const later = spanCells(pieces.slice(at + 1))
    const room = Math.max(Math.floor(left / (pieces.length - at)), left - later)
    const own = spanCells([piece]) > room ? fitted([piece], room) : [piece]
    left -= spanCells(own)
    return own
  })
}

/** A rule across the screen, with what it says at its right end. */
export const divider = (columns: number, right = ''): Span[] =>
  right === ''
    ? [span('─'.repeat(columns), 'border')]
    : [
        span('─'.repeat(Math.max(0, columns - cells(right) - 4)), 'border'),
        span(` ${right} `, 'dim'),
        span('──', 'border'),
      ]

/** Every occurrence found by `find` in the tone of a match. */
export function highlight(
  spans: readonly Span[],
  find: (text: string) => readonly { readonly start: number; readonly end: number }[],
): Span[] {
  const found = find(plainText(spans))
  if (found.length === 0) return [...spans]
  const pieces: Span[] = []
  let at = 0
  for (const { start, end } of found) {
    pieces.push(...cut(spans, at, start))
    pieces.push(span(plainText(cut(spans, start, end)), 'match'))
    at = end
  }
  return [...pieces, ...cut(spans, at, Number.POSITIVE_INFINITY)]
}
