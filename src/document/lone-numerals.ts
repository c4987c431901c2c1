import type { CleanText } from '../text/clean-text.ts'
import { replaceIn } from '../text/replace.ts'
import { arabic } from './grammar/arabic.ts'
import { article } from './grammar/article.ts'
import { readAttachment } from './grammar/attachment.ts'
import { divisions } from './grammar/division.ts'
import type { Line } from './lines.ts'

const words = /^[“‘《]?[\u3400-\u9fff]/u
const title = /^[^，。；：！？,;!?]{1,40}$/u

/** Below these stands a title or nothing: the rows of tables have numbers alone before their sentences. */
const titled = new Set([arabic, ...divisions].map(({ style }) => style))

/** Whether a numeral alone on its line and the line below it are one; an article has no title there. */
function belongTogether({ numeral, text }: Line, below: Line): boolean {
  if (!numeral || numeral.style === article.style || text !== numeral.printed.trim()) return false
  if (below.numeral || below.footnote || readAttachment(below.text) !== undefined) return false
  return words.test(below.text) && (!titled.has(numeral.style) || title.test(below.text))
}

/** Joins numerals that stand alone on their lines to what stands on the lines below them. */
export function joinLoneNumerals(
  clean: CleanText,
  lines: readonly Line[],
): { clean: CleanText; lines: readonly Line[] } {
  const pairs = new Map(
    lines.flatMap((line, index): [Line, Line][] => {
      const below = lines[index + 1]
      return below && belongTogether(line, below) ? [[line, below]] : []
    }),
  )
  if (pairs.size === 0) return { clean, lines }

  const joined = new Set(pairs.values())
  let shift = 0
  const moved = lines.flatMap((line) => {
    if (joined.has(line)) return []
    const below = pairs.get(line)
    const start = line.start - shift
    if (!below) return [{ ...line, start, end: line.end - shift }]
    shift += below.start - line.end
    return [{ ...joinedWith(line, below), start, end: below.end - shift }]
  })
  const gaps = [...pairs].map(([line, below]) => ({ start: line.end, end: below.start, text: '' }))
  return { clean: replaceIn(clean, gaps), lines: moved }
}

function joinedWith(line: Line, below: Line): Line {
  return {
    ...line,
    text: line.text + below.text,
    level: line.level || below.level,
    bold: below.bold > 0 ? line.text.length + below.bold : line.bold,
  }
}
