import { readAttachment } from './grammar/attachment.ts'
import { paddedNumber } from './grammar/padded-number.ts'
import type { Numeral } from './grammar/rule.ts'
import type { Line } from './lines.ts'
import { findNote } from './note.ts'

/** Fewest notes below one section that make its paragraphs tasks. */
const fewest = 2

/** A task without a numeral, which nothing stands below. */
export const notedParagraph: Numeral = { style: '（）', rank: 9, printed: '', value: '' }

/**
 * The paragraphs that begin tasks of their own below a section without numbered ones: several of them close with
 * their own note of agencies.
 */
export function notedParagraphs(lines: readonly Line[]): ReadonlySet<Line> {
  const beginnings = new Set<Line>()
  for (const paragraphs of paragraphsOfSections(lines)) {
    if (paragraphs.filter(hasNote).length < fewest) continue
    paragraphs.forEach((paragraph, index) => {
      const above = paragraphs[index - 1]
      const goesOn = above && !hasNote(above) && !above.text.endsWith('：')
      if (!goesOn && findNote(paragraph.text)?.start !== 0) beginnings.add(paragraph)
    })
  }
  return beginnings
}

/** The paragraphs right below each heading of a section, up to whatever begins a unit. */
function paragraphsOfSections(lines: readonly Line[]): readonly (readonly Line[])[] {
  const sections: Line[][] = []
  let open: Line[] | undefined
  for (const line of lines) {
    if (!isParagraph(line)) {
      open = isSection(line) ? [] : undefined
      if (open) sections.push(open)
    } else open?.push(line)
  }
  return sections
}

const hasNote = ({ text }: Line): boolean => findNote(text) !== undefined

const isParagraph = ({ numeral, level, footnote, text }: Line): boolean =>
  !numeral && level === 0 && !footnote && readAttachment(text) === undefined

const isSection = ({ level, numeral }: Line): boolean =>
  numeral ? numeral.rank <= paddedNumber.rank : level > 0
