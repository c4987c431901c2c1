import { type CleanText, toSource } from '../text/clean-text.ts'
import { damagedSpots } from '../text/damage.ts'
import type { TextRange } from '../text/range.ts'
import { readBrackets } from './brackets.ts'
import { isMereClosing } from './closing.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Numeral } from './grammar/rule.ts'
import { headingStyle } from './grammar/unnumbered.ts'
import type { Line } from './lines.ts'
import { numberingBreaks } from './numbering.ts'
import type { Outline } from './outline.ts'
import type { Unit } from './unit.ts'

/** What a reader of the outline should know of, in the order of the text. */
export function findDiagnostics(
  clean: CleanText,
  lines: readonly Line[],
  outline: Outline,
  units: readonly Unit[],
): Diagnostic[] {
  const found: Diagnostic[] = [
    ...numberingBreaks(outline.nodes),
    ...damagedText(clean.text),
    ...unclosedBrackets(clean.text, linesApart(lines, outline)),
    ...strayText(outline, units, clean.text),
    ...missingNumbering(lines, outline),
  ]
  // The finders count in the cleaned text; people look into the source.
  return found
    .map((finding) => ({ ...finding, range: toSource(clean, finding.range) }))
    .sort((a, b) => a.range.start - b.range.start)
}

function damagedText(text: string): Diagnostic[] {
  return damagedSpots(text).map((range) => ({
    code: 'damaged-text',
    severity: 'warning',
    text: text.slice(range.start, range.end),
    range,
  }))
}

/** A stretch of text in which brackets should close, without the numeral it begins with. */
type Apart = TextRange & { readonly numeral?: Numeral | undefined }

/** Every line by itself; but the lines above the outline as one, for a long title goes over several. */
function linesApart(lines: readonly Line[], { nodes: [first] }: Outline): readonly Apart[] {
  const below = lines.filter(({ start }) => !first || start >= first.heading.start)
  const above = lines.slice(0, lines.length - below.length)
  const [top, bottom] = [above[0], above.at(-1)]
  return top && bottom ? [{ start: top.start, end: bottom.end }, ...below] : below
}

/** Quotes and brackets without their other half; the bracket of `1)` needs none. */
function unclosedBrackets(text: string, stretches: readonly Apart[]): Diagnostic[] {
  return stretches.flatMap(({ start, end, numeral }) => {
    const words = text.slice(start, end)
    const from = numeral?.printed.length ?? 0
    return readBrackets(words)
      .unmatched.filter((at) => at >= from && !isApostrophe(words, at))
      .map((at) => ({
        code: 'unclosed-bracket' as const,
        severity: 'note' as const,
        bracket: words.charAt(at),
        range: { start: start + at, end: start + at + 1 },
      }))
  })
}

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /[A-Za-z]/u.test(text.charAt(at - 1))
}

/**
 * Text that no task holds: a section's opening words before its first unit, paragraphs that no
 * numbering claims, attachments without units, and what follows the last unit and is no usual closing.
 * What precedes the units of the main text or of an attachment is the usual preamble.
 */
function strayText(
  { nodes, loose, attachments }: Outline,
  units: readonly Unit[],
  text: string,
): Diagnostic[] {
  const held = new Set(
    units.flatMap(({ body, note }) => [...body, ...(note ? [note] : [])].map(({ start }) => start)),
  )
  const openings = nodes
    .flatMap(({ children, body }) => (children.length > 0 ? body : []))
    .filter(({ start }) => !held.has(start))
  let next = 0
  let named = 0
  const others = loose.filter(({ start, end }) => {
    while ((nodes[next]?.heading.start ?? start) < start) next++
    while ((attachments[named]?.start ?? start) < start) named++
    const [before, after] = [nodes[next - 1], nodes[next]]
    if (!before || before.attachment === after?.attachment) return before !== undefined
    const preamble = after && (attachments[named]?.start ?? Infinity) > after.heading.start
    return !preamble && !isMereClosing(text.slice(start, end))
  })
  return [...openings, ...others].map(({ start, end }) => ({
    code: 'stray-text',
    severity: 'note',
    text: text.slice(start, end),
    range: { start, end },
  }))
}

function missingNumbering([first]: readonly Line[], { nodes }: Outline): Diagnostic[] {
  if (!first || nodes.some(({ numeral }) => numeral.printed !== '')) return []
  const headings = nodes.some(({ numeral }) => numeral.style === headingStyle)
  const by = headings ? 'headings' : 'paragraphs'
  const range = { start: first.start, end: first.end }
  return [{ code: 'no-numbering', severity: 'warning', by, range }]
}
