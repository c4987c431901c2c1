import type { ComparedClause } from '../compare/comparison.ts'
import { marks } from './marks.ts'
import type { Words } from './words.ts'

/** What became of a clause, in a few words: `~ 改写：范围扩大、本地化`. */
export function remark({ status, moved, kinds }: ComparedClause, words: Words): string {
  const names = [...(moved ? [words.moved] : []), ...kinds.map((kind) => words[kind])]
  const list = names.length > 0 ? `${words.colon}${names.join(words.comma)}` : ''
  return `${marks[status]} ${words[status]}${list}`
}
