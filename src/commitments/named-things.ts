import { readBrackets } from '../document/brackets.ts'
import type { PlanDocument } from '../document/model.ts'
import type { TextRange } from '../text/range.ts'
import { placeInSource } from './place.ts'

/** `quoted`: a slogan or programme in quotes; `cited`: a document in 《》; `programme`: one named by its kind, as 某某工程. */
export type NameKind = 'quoted' | 'cited' | 'programme'

/** Something that a clause calls by its name. */
export interface NamedThing {
  readonly kind: NameKind
  /** Without quotes, with 《》. */
  readonly name: string
  readonly task: string
  readonly clause: string
  /** The name, in the source. */
  readonly range: TextRange
}

/** A programme after the verb that carries it out, named by its kind; 的, 对 and lists are no part of a name. */
const PROGRAMME =
  /(?:实施|开展|推进|推行|启动|参与)((?:(?![和与及、的]|对(?!标)|深入|全面|广泛)[\p{Script=Han}“”+0-9]){4,24}?(?:工程|行动|计划))(?=[，。；、和与及]|$)/gu

/** What the clauses of a document call by a name, in the order of the text. */
export function namedThingsOf(document: PlanDocument): readonly NamedThing[] {
  return document.tasks.flatMap(({ clauses }) =>
    clauses.flatMap((clause) =>
      namesIn(clause.text).map(({ kind, name, range }) => ({
        kind,
        name,
        task: clause.task,
        clause: clause.id,
        range: placeInSource(document, clause, range),
      })),
    ),
  )
}

/** A name in one text; `range` is in the text. */
type NameInText = Pick<NamedThing, 'kind' | 'name' | 'range'>

function namesIn(text: string): readonly NameInText[] {
  return [...markedNames(text), ...programmes(text)].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  )
}

function markedNames(text: string, offset = 0): readonly NameInText[] {
  return readBrackets(text).spans.flatMap(({ start, end }): readonly NameInText[] => {
    const inner = text.slice(start + 1, end - 1)
    const range = { start: offset + start + 1, end: offset + end - 1 }
    if (text[start] === '《') {
      return [
        {
          kind: 'cited',
          name: text.slice(start, end),
          range: { start: range.start - 1, end: range.end + 1 },
        },
      ]
    }
    if (text[start] === '“') return inner === '' ? [] : [{ kind: 'quoted', name: inner, range }]
    return markedNames(inner, range.start)
  })
}

function programmes(text: string): readonly NameInText[] {
  return Array.from(text.matchAll(PROGRAMME), ({ 0: all, 1: name = '', index }): NameInText => {
    const end = index + all.length
    return { kind: 'programme', name, range: { start: end - name.length, end } }
  }).filter(({ name }) => readBrackets(name).unmatched.length === 0)
}
