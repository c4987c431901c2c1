import type { ReadDocument, Terms } from '../reading/reading.ts'
import { joined, type TermTable } from './term-table.ts'

/** A text as numbers of its terms. */
export interface Text {
  readonly pairs: Int32Array
  readonly words: Int32Array
}

/** The texts of a document, by kind of unit. */
export interface Texts {
  readonly clauses: readonly Text[]
  readonly sentences: readonly Text[]
  /** Title and body of every task. */
  readonly bodies: readonly Text[]
  readonly titles: readonly Text[]
  readonly chapters: readonly Text[]
}

export function textsOf(document: ReadDocument, pairs: TermTable, words: TermTable): Texts {
  const numbered = (terms: Terms): Text => ({
    pairs: pairs.numbersOf(terms.pairs),
    words: words.numbersOf(terms.words),
  })
  const together = (parts: readonly Text[]): Text => ({
    pairs: joined(parts.map((part) => part.pairs)),
    words: joined(parts.map((part) => part.words)),
  })
  const clauses = document.clauses.map(numbered)
  const titles = document.tasks.map(({ title }) => numbered(title))
  return {
    clauses,
    titles,
    sentences: document.sentences.map((positions) =>
      together(positions.flatMap((position) => clauses[position] ?? [])),
    ),
    bodies: document.tasks.map(({ first, end }, task) =>
      together([...titles.slice(task, task + 1), ...clauses.slice(first, end)]),
    ),
    chapters: document.tasks.map(({ chapter }) => numbered(chapter)),
  }
}
