import type { Line } from '../lines.ts'

const longestEntry = 60

/**
 * Takes a table of contents out of the lines: what follows 目录 up to the line that repeats its first
 * entry, as long as every line is short and no sentence.
 */
export function withoutContents(lines: readonly Line[]): readonly Line[] {
  const title = lines.findIndex(({ text }) => /^目 *录$/u.test(text))
  const first = lines[title + 1]
  if (title < 0 || !first) return lines
  const entry = entryText(first.text)
  const repeated = lines.findIndex(
    ({ text }, index) => index > title + 1 && entryText(text) === entry,
  )
  const contents = lines.slice(title + 1, repeated)
  if (repeated < 0 || contents.some(({ text }) => !isEntry(text))) return lines
  return [...lines.slice(0, title), ...lines.slice(repeated)]
}

/** An entry without its leader and page number: `一、总体要求……3`. */
function entryText(text: string): string {
  return text.replace(/[ .…·-]*[0-9]*$/u, '').replaceAll(' ', '')
}

function isEntry(text: string): boolean {
  return text.length <= longestEntry && !/[。；]/u.test(text)
}
