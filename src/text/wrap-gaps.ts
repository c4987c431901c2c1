import type { Replacement } from './replace.ts'

/** A space between Chinese characters or marks. */
const gap =
  /(?<=[\p{Script=Han}，。；：、！？（）“”《》])[ \u3000]+(?=[\p{Script=Han}，。；：、！？（）“”《》])/gu
/** Lines of print hold between 15 and 60 Chinese characters, give or take two at their ends. */
const shortest = 15
const longest = 60
const tolerance = 2
/** Fewest gaps that show how long the lines were. */
const fewestGaps = 3

/**
 * The spaces that a converter put where lines of print ended, 立足新 发展阶段: between Chinese characters, as far from
 * one another as lines are long.
 */
export function wrapGaps(text: string): Replacement[] {
  return Array.from(text.matchAll(/[^\r\n]+/gu)).flatMap(({ 0: line, index: start }) => {
    const gaps = Array.from(line.matchAll(gap), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }))
    const lengths = gaps.map((each, at) => widthOf(line.slice(gaps[at - 1]?.end ?? 0, each.start)))
    if (gaps.length < fewestGaps || !areLines(lengths)) return []
    return gaps.map((each) => ({ start: start + each.start, end: start + each.end, text: '' }))
  })
}

/** In Chinese characters; Latin letters and figures are half as wide. */
function widthOf(text: string): number {
  const narrow = text.match(/[\u0020-\u007e]/gu)?.length ?? 0
  return text.length - narrow / 2
}

/** Whether all lengths are those of lines of one width, or of two or three such lines that end at a letter or figure. */
function areLines(lengths: readonly number[]): boolean {
  const width = lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) / 2)] ?? 0
  if (width < shortest || width > longest) return false
  return lengths.every((length) => {
    const lines = Math.max(1, Math.round(length / width))
    return lines <= 3 && Math.abs(length - lines * width) <= tolerance * lines
  })
}
