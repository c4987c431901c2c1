import { apportion } from '../../../src/report/tables/figures.ts'
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
  const least = amounts.map((amount) => (amount > 0 ? 1 : 0))
  const free = width - least.reduce<number>((sum, one) => sum + one, 0)
  const lengths = apportion(amounts, free).map((cells, at) => cells + (least[at] ?? 0))
  const spans = glyphs.map(([status, glyph], at) => span(glyph.repeat(lengths[at] ?? 0), status))
  return spans.filter(({ text }) => text !== '')
}
