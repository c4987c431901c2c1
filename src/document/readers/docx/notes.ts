import { elements, type XmlElement } from '../xml.ts'

/** The footnotes and endnotes of a Word document, which stand in parts of their own. */
export interface Notes {
  /** What stands in the text for a reference to a note, `[^2]`; empty for any other element. */
  cite(reference: XmlElement): string
  /** The notes in the order in which the text refers to them; grows as it is read. */
  readonly cited: readonly XmlElement[]
}

const kinds = ['footnote', 'endnote'] as const

/** Numbers the notes of both parts by the place of their references. */
export function readNotes(
  parts: Readonly<Record<(typeof kinds)[number], XmlElement | undefined>>,
): Notes {
  const notes = new Map(
    kinds.flatMap((kind) =>
      elements(parts[kind], `w:${kind}`).map((note) => [
        `w:${kind}Reference ${note.attributes.get('w:id')}`,
        note,
      ]),
    ),
  )
  const cited: XmlElement[] = []
  return {
    cited,
    cite: ({ name, attributes }) => {
      const note = notes.get(`${name} ${attributes.get('w:id')}`)
      if (note === undefined) return ''
      if (!cited.includes(note)) cited.push(note)
      return `[^${cited.indexOf(note) + 1}]`
    },
  }
}
