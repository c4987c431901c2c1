import type { ComparedClause } from '../compare/comparison.ts'
import { marks } from './marks.ts'
import type { Words } from './words.ts'

/** What became of a clause, in a few words: `~ 改写：范围扩大、本地化`. */
export function remark({ status, moved, kinds }: ComparedClause, term: Words): string {
  const names = [...(moved ? [term.moved] : []), ...kinds.map((kind) => term[kind])]
  const list = names.length > 0 ? `${term.colon}${names.join(term.comma)}` : ''
  return `${marks[status]} ${term[status]}${list}`
}
