import { DENIAL } from '../../commitments/strength/denial-words.ts'
import {
  gradedBy,
  type StrengthWord,
  strengthOf,
  strengthWordsIn,
} from '../../commitments/strength/strength.ts'
import {
  FULLER,
  LESSER,
  RESERVATION,
  STIPULATION,
} from '../../commitments/strength/strength-words.ts'
import type { Edit } from '../comparison.ts'
import { gained } from './word-counts.ts'

/** Below this level the executor is left free; see the scale of strength words. */
const BINDING = 3

/** How much firmer (above 0) or softer (below 0) `local` binds than `base`, in grades. */
export function strengthChange(
  base: string,
  local: string,
  edits: readonly Edit[],
  reworded: boolean,
): number {
  // Where a word stands may differ: the same ones bind alike.
  const isSame = printed(strengthWordsIn(base)) === printed(strengthWordsIn(local))
  if (isSame && !reworded) return reserveChange(base, local)
  const from = levelOf(base)
  const to = levelOf(local)
  // Of two measures in different words only the step between leaving free and binding can be told.
  if (reworded) return from < BINDING === to < BINDING ? 0 : to - from
  const swapped = swappedWords(edits)
  if (swapped !== 0) return swapped
  // An intensifier alone changes a soft verb, not a plain one.
  const isPlain = Math.abs(to - from) < 1 && Math.max(from, to) > BINDING
  return (isPlain ? 0 : to - from) || reserveChange(base, local)
}

const HOW_OFTEN = /每(?:半|[一二两三四五六七八九十0-9]+个?)?(?:年|季度?|月|周|日|天)/
const withoutRegularly = (text: string) => text.replaceAll('定期', '')

/** The step that a denial, a condition of form, a reservation, or less instead of more makes; two denials are none. */
function reserveChange(base: string, local: string): number {
  // 每季度 for 定期 says the same, and how often.
  const isFrequent = HOW_OFTEN.test(base) || HOW_OFTEN.test(local)
  const [from, to] = isFrequent ? [base, local].map(withoutRegularly) : [base, local]
  const more = (words: RegExp) => gained(words, from ?? '', to ?? '')
  if (more(FULLER) * more(LESSER) < 0) return more(FULLER)
  const denials = more(DENIAL)
  return denials % 2 === 0 ? more(STIPULATION) - more(RESERVATION) : denials
}

/** The words of a text, none of them a strength word, that can make it bind more or less firmly. */
export const reserveWordsIn = (text: string): readonly string[] =>
  [FULLER, LESSER, DENIAL, STIPULATION, RESERVATION].flatMap((words) => text.match(words) ?? [])

/** The step from the strength words that went to those that came in their stead, wherever they stand. */
function swappedWords(edits: readonly Edit[]): number {
  const gone = wordsIn(edits, 'delete')
  const come = wordsIn(edits, 'insert')
  if (gone.length === 0 || come.length === 0) return 0
  const step = gradedBy(withoutDuty(come)).level - gradedBy(withoutDuty(gone)).level
  // 深入 in the stead of 全面, or 加快 of 应当, is no step.
  return Math.abs(step) < 1 ? 0 : step
}

const printed = (words: readonly StrengthWord[]) =>
  words
    .map(({ word }) => word)
    .sort()
    .join()

const wordsIn = (edits: readonly Edit[], op: Edit['op']) =>
  edits.flatMap((edit) => (edit.op === op ? strengthWordsIn(edit.text) : []))

/** A plain verb binds as 应当 does, which the clauses of an article say once for all of them. */
const levelOf = (text: string): number => gradedBy(withoutDuty(strengthOf(text).words)).level

const withoutDuty = (words: readonly StrengthWord[]) =>
  words.filter(({ word }) => !/^(?:应当|[应须])$/.test(word))
