import { parseUnitId } from '../../compare/unit-id.ts'
import type { Words } from '../wording/words.ts'

/**
 * A text of a plan, a number, a term that each language has its own word for, or clauses by their ids: those of the
 * pair carry their side, those of other plans do not.
 */
export type Cell =
  | string
  | number
  | { readonly term: keyof Words }
  | { readonly clauses: readonly string[] }

/** A table that every report and the review terminal show, each in its own form. */
export interface Table {
  readonly title: keyof Words
  /** Which documents it is about, where it is not the two of the pair. */
  readonly about?: string
  readonly columns: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  /** How to read the cells. */
  readonly legend?: keyof Words
}

/** A term as a cell. */
export const termCell = (name: keyof Words): Cell => ({ term: name })

/** What a cell says in one language. */
export function cellText(cell: Cell, words: Words): string {
  if (typeof cell !== 'object') return String(cell)
  return 'term' in cell ? words[cell.term] : cell.clauses.map((id) => parseUnitId(id).id).join(' ')
}

/** The title with what the table is about. */
export const titleOf = ({ title, about }: Table, words: Words): string =>
  about === undefined ? words[title] : `${words[title]}${words.colon}${about}`

const narrowest = 10
const widest = 80

/** Widths of the columns, in Latin letters: as their longest cell asks for, within bounds. */
export const columnWidths = ({ columns, rows }: Table, words: Words): readonly number[] =>
  columns.map((head, at) => {
    const lengths = [head, ...rows.map((cells) => cells[at] ?? '')].map((cell) =>
      letters(cellText(cell, words)),
    )
    return Math.min(widest, Math.max(narrowest, ...lengths))
  })

/** A Chinese character is as wide as two Latin letters. */
const letters = (text: string): number =>
  text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)
