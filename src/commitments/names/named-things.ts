import { readBrackets } from '../../document/brackets.ts'
import { rangeInSource } from '../../document/clause-range.ts'
import type { PlanDocument } from '../../document/model.ts'
import { oncePer } from '../../once-per.ts'
import type { TextRange } from '../../text/range.ts'
import { isArticle } from '../articles.ts'
import { placeNamesOf, placesIn } from './place-names.ts'
import { programmesIn } from './programmes.ts'

/**
 * `quoted`: a slogan or programme in quotes; `brand`: one in quotes that is called a brand; `cited`: a
 * document in 《》; `programme`: one named by its kind, as 某某工程; `place`: a place or region.
 */
export type NameKind = 'quoted' | 'brand' | 'cited' | 'programme' | 'place'

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

/** What follows a row of quoted brands: `“甲”“乙”等系列品牌`. */
const CALLED_BRAND =
  /^”(?:[、和]?“[^”]*”)*(?:等|系列|区域|公共|特色|自主|优质|商业|城市|宣传)*(?:品牌|名片|商标)/

/** A row of brands is called so within this many code units. */
const NEAR = 120

/** A name that says that it is a brand: `某某名牌`, `某某造`. */
const BRAND_NAME = /(?:名牌|品牌|名品|名片|字号|[^制创建打改构织铸塑再]造)$/

/** A clause that says what words mean: 所称“以上”包含本数. */
const DEFINITION = /所称|是指|本数|简称/
/** A number in quotes, such as that of a telephone, or a period: “十四五”. */
const NUMBER = /^(?:[0-9]+|十[一二三四五六七八九]五)$/

/** What the clauses of a document call by a name, in the order of the text. */
export const namedThingsOf = oncePer((document: PlanDocument): readonly NamedThing[] => {
  const known = placeNamesOf(document)
  return document.tasks.flatMap((task) =>
    task.clauses.flatMap((clause) =>
      namesIn(clause.text, known)
        .filter(
          // An article orders works and plans of a kind; only what it quotes is a programme by name.
          ({ kind, name }) =>
            kind !== 'programme' || !isArticle(document, task) || name.includes('“'),
        )
        .map(({ kind, name, range }) => ({
          kind,
          name,
          task: clause.task,
          clause: clause.id,
          range: rangeInSource(document, clause, range),
        })),
    ),
  )
})

/** A name in one text; `range` is in the text. */
type NameInText = Pick<NamedThing, 'kind' | 'name' | 'range'>

function namesIn(text: string, known: readonly string[]): readonly NameInText[] {
  const marked = markedNames(text).filter(
    ({ kind, name }) => kind !== 'quoted' || !(DEFINITION.test(text) || NUMBER.test(name)),
  )
  const programmes = programmesIn(text).map((name) => ({ kind: 'programme' as const, ...name }))
  const named = [...marked, ...programmes]
  const places = placesIn(text, known)
    .filter(({ range }) => !named.some((other) => overlaps(range, other.range)))
    .map((place) => ({ kind: 'place' as const, ...place }))
  return [...named, ...places].sort(
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
    if (text[start] === '“') {
      const isBrand = BRAND_NAME.test(inner) || CALLED_BRAND.test(text.slice(end - 1, end + NEAR))
      return inner === '' ? [] : [{ kind: isBrand ? 'brand' : 'quoted', name: inner, range }]
    }
    return markedNames(inner, range.start)
  })
}

const overlaps = (one: TextRange, other: TextRange) =>
  one.start < other.end && other.start < one.end
