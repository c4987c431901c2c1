import type { ComparedClause } from '../../compare/comparison.ts'
import type { Words } from '../wording/words.ts'
import { marks } from './marks.ts'

/** What became of a clause, in a few words: `~ 改写：范围扩大、本地化`. */
export function remark(clause: ComparedClause, words: Words): string {
  const { status, moved, kinds } = clause
  const names = [
    ...(moved ? [words.moved] : []),
    ...kinds.map((kind) => words[kind]),
    ...(isTouchedUp(clause) ? [words.touchedUp] : []),
  ]
  const list = names.length > 0 ? `${words.colon}${names.join(words.comma)}` : ''
  return `${marks[status]} ${words[status]}${list}`
}

/** Whether the words of a clause differ from those of its counterpart. */
export const isChanged = (clause: ComparedClause): boolean =>
  clause.status === 'adapted' || isTouchedUp(clause)

/** Whether a clause is retained, yet differs in more than punctuation: who quotes it must know. */
export const isTouchedUp = ({ status, edits }: ComparedClause): boolean =>
  status === 'retained' &&
  edits.some(({ op, text }) => op !== 'equal' && /[\p{L}\p{N}]/u.test(text))
