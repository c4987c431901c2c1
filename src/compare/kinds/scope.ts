import {
  ALL,
  DIVISIONS,
  EXCEPTION,
  OPEN_GRADE,
  SOME,
} from '../../commitments/strength/scope-words.ts'
import type { Edit } from '../comparison.ts'
import { subjectOf, withoutSubjects } from './subject.ts'
import { gained } from './word-counts.ts'

/** What stands between the items of a list. */
const BETWEEN_ITEMS = /、|和|(?<!参)与|[及或]/g

const PUNCTUATION = /^[\p{P}\s]*$/u

/** So many signs between items make a list. */
const LIST = 3

/** How a local clause changed what a measure covers. */
export interface ScopeChange {
  readonly widened: boolean
  readonly narrowed: boolean
}

/**
 * Compares what two clauses enumerate: of two lists, and in the same wording, the items that came
 * and went; in another wording the number of items. Who acts is no item.
 */
export function scopeChange(
  base: string,
  local: string,
  edits: readonly Edit[],
  reworded: boolean,
): ScopeChange {
  const here = itemsIn(withoutSubject(base))
  const there = itemsIn(withoutSubject(local))
  if (reworded && Math.min(here, there) < LIST) {
    return { widened: there > here, narrowed: there < here }
  }
  const acted = withoutSubjects(base, local, edits)
  return {
    widened: acted.some(
      ({ op, text }) => op === 'insert' && !text.endsWith('的') && itemsIn(text) > 0,
    ),
    narrowed: acted.some(({ op, text }) => op === 'delete' && itemsIn(text) > 0),
  }
}

/** True where a modifier was put before a noun and replaces nothing: 公共服务 is less than 服务. */
export function hasNewModifier(edits: readonly Edit[]): boolean {
  return edits.some((edit, at) => {
    const after = edits[at + 1]
    if (edit.op !== 'insert' || edits[at - 1]?.op !== 'equal' || after?.op !== 'equal') return false
    return !PUNCTUATION.test(after.text)
  })
}

/** What words of extent do to a scope: 全部 → 部分, 县级以上 → 县级, 除外 that came or went. */
export function extentChange(base: string, local: string): ScopeChange {
  // 县级以上人民政府应当, where nobody was named, does not make the measure wider.
  const bothNamed = subjectOf(base) !== '' && subjectOf(local) !== ''
  const [from, to] = bothNamed ? [base, local] : [withoutSubject(base), withoutSubject(local)]
  const more = (words: RegExp) => gained(words, from, to)
  const replaced = DIVISIONS.some((words) => isReplaced(words, from, to))
  const gains = [more(ALL), -more(SOME), more(OPEN_GRADE), -more(EXCEPTION)]
  return {
    widened: replaced || gains.some((gain) => gain > 0),
    narrowed: replaced || gains.some((gain) => gain < 0),
  }
}

/** True where one of the words stands only in `base` and another only in `local`. */
function isReplaced(words: RegExp, base: string, local: string): boolean {
  const here = new Set(base.match(words))
  const there = new Set(local.match(words))
  return [...here].some((word) => !there.has(word)) && [...there].some((word) => !here.has(word))
}

/** Those of a name: 县（市、区）, 新（改、扩）建. */
const IN_BRACKETS = /(?<=\p{Script=Han})（[^（）]*）/gu

/** Signs between items; none in a stretch that has no item beside them. */
function itemsIn(whole: string): number {
  const text = whole.replace(IN_BRACKETS, '')
  const signs = text.match(BETWEEN_ITEMS)?.length ?? 0
  return text.replace(BETWEEN_ITEMS, '').replace(/[\p{P}\s]/gu, '').length < 2 ? 0 : signs
}

const withoutSubject = (text: string): string => text.slice(subjectOf(text).length)
