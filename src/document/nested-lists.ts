import { arabic } from './grammar/arabic.ts'
import type { Line } from './lines.ts'

/** Fewest columns by which Markdown indents a list inside of an item. */
const step = 2

/**
 * The items of numbered lists that stand inside an item of another, as Markdown indents them: they begin
 * at 1 and belong to the item around them.
 */
export function nestedItems(lines: readonly Line[]): ReadonlySet<Line> {
  const nested = new Set<Line>()
  let outer: Line | undefined
  let inside = false
  for (const line of lines) {
    if (!line.numeral) continue
    const deeper = outer && line.indent >= outer.indent + step
    const isItem = line.numeral.style === arabic.style
    inside = isItem && deeper === true && (inside || line.numeral.value === '1')
    if (inside) nested.add(line)
    else outer = isItem ? line : undefined
  }
  return nested
}
