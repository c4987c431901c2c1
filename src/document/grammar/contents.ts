import type { Line } from '../lines.ts'
import { isSupplement } from './unnumbered.ts'

const longestEntry = 100
/** Entries without a numeral. */
const unnumbered = /^(?:前言|序言|引言|导言|附[件录表图])/u

/**
 * Takes a table of contents out of the lines: the numbered lines and the preface that follow 目录, up to the first that
 * comes again, if any does. Its entries would otherwise open empty units.
 */
export function withoutContents(lines: readonly Line[]): readonly Line[] {
  const title = lines.findIndex(({ text }) => /^目 *录$/u.test(text))
  if (title < 0) return lines
  const entries = new Set<string>()
  const end = lines.findIndex((line, index) => {
    if (index <= title) return false
    const entry = entryText(line)
    if (!isEntry(line) || entries.has(entry)) return true
    entries.add(entry)
    return false
  })
  const rest = lines.slice(end)
  if (end < 0 || !rest.some((line) => entries.has(entryText(line)))) return lines
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
  const entry = entryText(line)
  return numeral !== undefined || isSupplement(entry) || unnumbered.test(entry)
}
