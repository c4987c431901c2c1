import type { Tally } from '../model/tally.ts'
import { type Span, span, type Tone } from './span.ts'

/** One glyph per status, so that the bar reads without colours too. */
const glyphs = [
  ['retained', '█'],
  ['adapted', '▓'],
  ['omitted', '░'],
] as const satisfies readonly (readonly [keyof Tally & Tone, string])[]

/** Retained, adapted and omitted as shares of `width` cells; whatever there is gets at least one cell. */
export function bar(tally: Tally, width: number): Span[] {
  const amounts = glyphs.map(([status]) => tally[status])
  const lengths = apportion(amounts, width)
  const spans = glyphs.map(([status, glyph], at) => span(glyph.repeat(lengths[at] ?? 0), status))
  return spans.filter(({ text }) => text !== '')
}

/** Whole cells in proportion to `amounts`, by the method of largest remainders, none of them rounded to nothing. */
function apportion(amounts: readonly number[], width: number): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  if (total === 0) return amounts.map(() => 0)
  const floor = amounts.map((amount) => (amount > 0 ? 1 : 0))
  const free = width - floor.reduce<number>((sum, one) => sum + one, 0)
  const exact = amounts.map((amount) => (amount / total) * free)
  const lengths = floor.map((one, at) => one + Math.floor(exact[at] ?? 0))
  const order = amounts
    .map((_, at) => at)
    .sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1))
  let left = width - lengths.reduce((sum, length) => sum + length, 0)
  for (const at of order) {
    if (left-- > 0) lengths[at] = (lengths[at] ?? 0) + 1
  }
  return lengths
}
