import type { Line } from '../lines.ts'
import { isSupplement } from './unnumbered.ts'

const longestEntry = 100

/**
 * Takes a table of contents out of the lines: the numbered lines that follow 目录, if the first of
 * them comes again later. Its entries would otherwise open empty units.
 */
export function withoutContents(lines: readonly Line[]): readonly Line[] {
  const title = lines.findIndex(({ text }) => /^目 *录$/u.test(text))
  const first = lines[title + 1]
  if (title < 0 || !first) return lines
  const entry = entryText(first)
  const entries = lines.slice(title + 1).findIndex((line, index) => {
    return !isEntry(line) || (index > 0 && entryText(line) === entry)
  })
  const rest = lines.slice(title + 1 + entries)
  if (entries < 1 || !rest.some((line) => entryText(line) === entry)) return lines
  return [...lines.slice(0, title), ...rest]
}

/** An entry without its leader and page number: `一、总体要求……3`. */
function entryText({ text }: Line): string {
  if (text.length > longestEntry) return text
  return text.replace(/[ .…·-]*[0-9]*$/u, '').replaceAll(' ', '')
}

function isEntry(line: Line): boolean {
  const { text, numeral } = line
  if (text.length > longestEntry || /[。；]/u.test(text)) return false
  return numeral !== undefined || isSupplement(entryText(line))
}
