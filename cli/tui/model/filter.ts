import {
  type AdaptationKind,
  type ComparedAlignment,
  type ComparedClause,
  kindSchema,
  reviewSchema,
} from '../../../src/compare/comparison.ts'
import { statusSchema } from '../../../src/compare/status-schema.ts'
import { terms } from '../../../src/report/wording/terms.ts'
import { findWord, type Readings } from './pinyin.ts'

type Status = ComparedClause['status']
type Review = ComparedAlignment['review']

/** What is asked of a row to be shown; an empty list asks nothing. */
export interface Filter {
  /** As typed. */
  readonly text: string
  /** All of them must occur in the text, as such or in pinyin. */
  readonly words: readonly string[]
  readonly statuses: readonly Status[]
  readonly kinds: readonly AdaptationKind[]
  readonly reviews: readonly Review[]
  readonly agencies: readonly string[]
  /** Confidence in 0…1, both ends included. */
  readonly confidence: readonly [number, number]
}

/** What is known of a row when it is held against a filter. */
export interface Subject {
  readonly texts: readonly string[]
  readonly clauses: readonly ComparedClause[]
  readonly reviews: readonly Review[]
  readonly confidences: readonly number[]
  readonly notes: readonly string[]
}

export const noFilter: Filter = {
  text: '',
  words: [],
  statuses: [],
  kinds: [],
  reviews: [],
  agencies: [],
  confidence: [0, 1],
}

const facets: ReadonlyMap<string, Exclude<keyof Lists, 'words'> | 'confidence'> = new Map([
  ['status', 'statuses'],
  ['kind', 'kinds'],
  ['review', 'reviews'],
  ['agency', 'agencies'],
  ['confidence', 'confidence'],
  ['状态', 'statuses'],
  ['类型', 'kinds'],
  ['审核', 'reviews'],
  ['单位', 'agencies'],
  ['置信', 'confidence'],
])

/** The codes that a facet asks for; of others it asks for texts. */
const codes: Readonly<Partial<Record<keyof Lists, readonly (Status | AdaptationKind | Review)[]>>> =
  {
    statuses: statusSchema.options,
    kinds: kindSchema.options,
    reviews: reviewSchema.options,
  }

/** A code as it is, or a part of its Chinese name: `减弱` is `weakened`, `力度` both ways to change it. */
function valuesOf(facet: keyof Lists, typed: string): readonly string[] {
  const named = codes[facet]?.filter((code) => terms.zh[code].includes(typed)) ?? []
  return named.length > 0 ? named : [typed]
}

/**
 * Reads a filter line: words, and facets such as `status:omitted,added`, `review:pending`, `kind:weakened`,
 * `agency:财政`, `confidence:<80`, in English or Chinese. A facet that is not known is a word.
 */
export function parseFilter(text: string): Filter {
  const lists = { words: [], statuses: [], kinds: [], reviews: [], agencies: [] } as Lists
  let confidence = noFilter.confidence
  for (const part of text.split(/[\s　]+/).filter(Boolean)) {
    const [, name = '', value = ''] = /^([^:：]+)[:：](.+)$/.exec(part) ?? []
    const facet = facets.get(name)
    if (!facet) lists.words.push(part.toLowerCase())
    else if (facet === 'confidence') confidence = bounds(value)
    else
      lists[facet].push(
        ...value
          .split(/[,，]/)
          .filter(Boolean)
          .flatMap((one) => valuesOf(facet, one)),
      )
  }
  return { ...(lists as Pick<Filter, keyof Lists>), text, confidence }
}

/** What is asked for may be no status or kind at all; then nothing passes. */
type Lists = Record<'words' | 'statuses' | 'kinds' | 'reviews' | 'agencies', string[]>

/** `<80`, `>0.5` and `60-80`, in per cent or as a fraction. */
function bounds(value: string): [number, number] {
  const numbers = (value.match(/[\d.]+/g) ?? []).map((digits) => {
    const number = Number(digits)
    return number > 1 ? number / 100 : number
  })
  const [first = 0, second] = numbers
  if (value.startsWith('<')) return [0, first]
  if (value.startsWith('>')) return [first, 1]
  return [first, second ?? first]
}

/** Whether a filter asks anything at all. */
export const isActive = (filter: Filter): boolean => filter.text.trim() !== ''

/** Whether a row passes. `readings` makes words in pinyin match; without them they match as typed. */
export function passes(filter: Filter, subject: Subject, readings: Readings | null): boolean {
  const { words, statuses, kinds, reviews, agencies, confidence } = filter
  const asked = statuses.length + kinds.length > 0
  return (
    words.every((word) =>
      subject.texts.some((text) => findWord(text, word, readings).length > 0),
    ) &&
    (!asked ||
      subject.clauses.some(
        (clause) =>
          (statuses.length === 0 || statuses.includes(clause.status)) &&
          (kinds.length === 0 || clause.kinds.some((kind) => kinds.includes(kind))),
      )) &&
    (reviews.length === 0 || subject.reviews.some((review) => reviews.includes(review))) &&
    agencies.every((agency) => subject.notes.some((note) => note.includes(agency))) &&
    (confidence === noFilter.confidence ||
      subject.confidences.some((value) => value >= confidence[0] && value <= confidence[1]))
  )
}

/** Where the words of a filter occur in `text`, in order and without overlaps. */
export function occurrences(
  filter: Filter,
  text: string,
  readings: Readings | null,
): { start: number; end: number }[] {
  const all = filter.words
    .flatMap((word) => findWord(text, word, readings))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: { start: number; end: number }[] = []
  for (const found of all) {
    if (found.start >= (apart.at(-1)?.end ?? 0)) apart.push(found)
  }
  return apart
}
