import { type CleanText, toSource } from '../text/clean-text.ts'
import { damagedSpots } from '../text/damage.ts'
import type { TextRange } from '../text/range.ts'
import { readBrackets } from './brackets.ts'
import type { Diagnostic } from './diagnostic.ts'
import { headingStyle } from './grammar/unnumbered.ts'
import type { Line } from './lines.ts'
import { numberingBreaks } from './numbering.ts'
import type { Outline } from './outline.ts'
import type { Unit } from './units.ts'

/** What a reader of the outline should know of, in the order of the text. */
export function findDiagnostics(
  clean: CleanText,
  lines: readonly Line[],
  outline: Outline,
  units: readonly Unit[],
): Diagnostic[] {
  const at = (range: TextRange) => ({ range: toSource(clean, range) })
  const slice = ({ start, end }: TextRange) => clean.text.slice(start, end)
  const found: Diagnostic[] = [
    ...numberingBreaks(outline.nodes).map(
      (found) => ({ ...found, ...at(found.range), severity: 'warning' }) as const,
    ),
    ...damagedSpots(clean.text).map(
      (spot) =>
        ({ code: 'damaged-text', severity: 'warning', text: slice(spot), ...at(spot) }) as const,
    ),
    ...lines.flatMap(unclosedBrackets).map(
      (mark) =>
        ({
          code: 'unclosed-bracket',
          severity: 'note',
          bracket: slice(mark),
          ...at(mark),
        }) as const,
    ),
    ...strayText(outline, units).map(
      (stray) =>
        ({ code: 'stray-text', severity: 'note', text: slice(stray), ...at(stray) }) as const,
    ),
  ]
  const [first] = lines
  if (first && outline.nodes.every(({ numeral }) => numeral.printed === '')) {
    const headings = outline.nodes.some(({ numeral }) => numeral.style === headingStyle)
    const by = headings ? 'headings' : 'paragraphs'
    found.push({ code: 'no-numbering', severity: 'warning', by, ...at(first) })
  }
  return found.sort((a, b) => a.range.start - b.range.start)
}

/** Quotes and brackets of a line without their other half; the bracket of `1)` needs none. */
function unclosedBrackets(line: Line): TextRange[] {
  const numeral = line.numeral?.printed ?? ''
  return readBrackets(line.text)
    .unmatched.filter((at) => at >= numeral.length && !isApostrophe(line.text, at))
    .map((at) => ({ start: line.start + at, end: line.start + at + 1 }))
}

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /[A-Za-z]/u.test(text.charAt(at - 1))
}

/**
 * Text among the units that no task holds: a section's opening words before its first unit, and
 * paragraphs that no numbering claims. What precedes and follows the units, of the main text or of
 * an attachment, is the usual preamble and closing.
 */
function strayText({ nodes, loose }: Outline, units: readonly Unit[]): TextRange[] {
  const held = new Set(units.flatMap(({ body }) => body.map(({ start }) => start)))
  const openings = nodes
    .flatMap(({ children, body }) => (children.length > 0 ? body : []))
    .filter(({ start }) => !held.has(start))
  let next = 0
  const among = loose.filter(({ start }) => {
    while ((nodes[next]?.heading.start ?? start) < start) next++
    return next > 0 && nodes[next]?.attachment === nodes[next - 1]?.attachment
  })
  return [...openings, ...among]
}
