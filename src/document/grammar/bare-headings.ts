import type { Line } from '../lines.ts'

/** Words alone, as a heading has them that lost its numeral. */
const words = /^[\p{Script=Han}“”、]{4,30}$/u
const afterUnit = /[。；）]$/u
const fewestHeadings = 2

/**
 * The lines between units that count through (（一）…（三）, heading, （四）…) which head those below them without a numeral
 * of their own; empty where there are fewer than two.
 */
export function bareHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  const last = new Map<string, number>()
  const between: Line[] = []
  let opening: Line | undefined
  for (const [index, line] of lines.entries()) {
    if (line.numeral) {
      last.set(line.numeral.style, Number(line.numeral.value))
      continue
    }
    const next = lines[index + 1]?.numeral
    if (!next || line.level > 0 || !words.test(line.text)) continue
    const before = last.get(next.style)
    const goesOn = before !== undefined && Number(next.value) === before + 1
    if (goesOn && afterUnit.test(lines[index - 1]?.text ?? '')) between.push(line)
    else if (last.size === 0 && next.value === '1') opening = line
  }
  return new Set(between.length < fewestHeadings ? [] : opening ? [opening, ...between] : between)
}
