import type { Line } from '../lines.ts'
import { findNote } from '../note.ts'
import { article } from './article.ts'

/** Words alone, as a heading has them that lost its numeral, with or without a full stop. */
const words = /^[\p{Script=Han}“”、]{4,30}(。?)$/u
const afterUnit = /[。；）]$/u
const fewestHeadings = 2

/**
 * The lines between units that count through (（一）…（三）, heading, （四）…) which head those below them without a numeral
 * of their own; empty where there are fewer than two. One that ends with a full stop follows a note of agencies.
 */
export function bareHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  const last = new Map<string, number>()
  const first: Line[] = []
  const others: Line[] = []
  let opening: Line | undefined
  for (const [index, line] of lines.entries()) {
    if (line.numeral) {
      last.set(line.numeral.style, Number(line.numeral.value))
      continue
    }
    const next = lines[index + 1]?.numeral
    const [matched, stop] = words.exec(line.text) ?? []
    if (!next || next.style === article.style || line.level > 0 || matched === undefined) continue
    const before = last.get(next.style) ?? 0
    if (Number(next.value) !== before + 1) continue
    const above = lines[index - 1]
    if (before === 0 && above?.numeral) first.push(line)
    // The first line is the title of the document.
    else if (before === 0) opening = index > 0 ? line : undefined
    else if (stop ? findNote(above?.text ?? '') : afterUnit.test(above?.text ?? ''))
      others.push(line)
  }
  if (others.length === 0 || first.length + others.length < fewestHeadings) return new Set()
  return new Set([...(opening ? [opening] : []), ...first, ...others])
}
