import type { TextRange } from '../../text/range.ts'
import {
  AFTER_SHORT_FORM,
  GRADED_WORDS,
  INTENSIFIERS,
  NO_SHORT_FORM,
  NOUN_USE,
  SHORT_FORMS,
  type StrengthGrade,
} from './strength-words.ts'

/** A word that says how firmly its clause binds. */
export interface StrengthWord {
  readonly word: string
  /** `intensifier` for a degree adverb, which only adds to the verb. */
  readonly grade: StrengthGrade | 'intensifier'
  /** In the clause's text. */
  readonly range: TextRange
}

/** How firmly a clause binds. */
export interface Strength {
  /** 1 (explore) … 5 (categorical); half a grade for an intensifier. */
  readonly level: number
  readonly words: readonly StrengthWord[]
}

/** Grade of a measure that is simply to be done: 建立, 完善, 开展. */
const PLAIN: StrengthGrade = 4

/** The words that govern a clause stand before its object: within this many code units of its beginning. */
const HEAD = 12

/** Words of law that follow their subject, however long it is: 县级以上人民政府市场监督管理部门应当. */
const MODAL: ReadonlySet<string> = new Set(['应当', '必须', '不得', '可以', '严禁', '禁止'])

/** Whether a word speaks of the whole clause, not of a part before 的: 违反应当公开的规定, 应当公开的信息. */
const speaksOfClause = (text: string, { range }: StrengthWord) =>
  !/[的对将把]/.test(text.slice(0, range.start)) && !/的[，。；]?$/.test(text)

/** What may stand between the word of law and its verb: 应当积极支持, 应当采取措施鼓励. */
const FOLLOWS_MODAL = new RegExp(
  `^(?:依法|采取(?:多种|有效)?措施|通过多种(?:方式|形式))?，?(?:${INTENSIFIERS.join('|')})?$`,
)

const GRADES = new Map<string, StrengthWord['grade']>([
  ...([1, 2, 3, 5] as const).flatMap((grade) =>
    GRADED_WORDS[grade].map((word) => [word, grade] as const),
  ),
  ...INTENSIFIERS.map((word) => [word, 'intensifier'] as const),
])

const WORDS = [...GRADES.keys()].sort((a, b) => b.length - a.length).join('|')
// At the end of a text, which may be an edit, what follows is not known.
const SHORT = Object.keys(SHORT_FORMS)
  .map((word) => {
    const after = [AFTER_SHORT_FORM.any, AFTER_SHORT_FORM[word], '$'].filter(Boolean).join('|')
    return `(?<!${NO_SHORT_FORM})${word}(?=${after})`
  })
  .join('|')
/** 健全支持机制, 加强业务指导: the word belongs to what a verb before it works on. */
const OBJECT =
  '(?!(?<=(?:健全|完善|加强|优化|发挥|强化|出台|落实)[^，。；、]{0,4})(?:鼓励|引导|支持|指导|帮助|倡导)|(?<=(?:健全|完善)[^，。；、]{0,4})(?:推进|推动|促进))'
const WORD = new RegExp(
  `(?<!其他|依法|所|非|按照|坚持|本着|用于|为)${OBJECT}(?:${WORDS})(?!${NOUN_USE})|${SHORT}`,
  'gu',
)

/**
 * How firmly the clause `text` binds, by the words it begins with and what its subject must: the softest verb decides
 * (支持推动 is support), else a categorical adverb, else plain action.
 */
export function strengthOf(text: string): Strength {
  const words = strengthWordsIn(text)
  const modal = words.find(({ word }) => MODAL.has(word))
  const governs = (word: StrengthWord) =>
    word.range.end <= HEAD ||
    (modal !== undefined &&
      speaksOfClause(text, modal) &&
      (word === modal || FOLLOWS_MODAL.test(text.slice(modal.range.end, word.range.start))))
  return gradedBy(words.filter(governs))
}

/** What a set of strength words comes to. */
export function gradedBy(words: readonly StrengthWord[]): Strength {
  const grades = words.flatMap(({ grade }) => (grade === 'intensifier' ? [] : [grade]))
  const softest = Math.min(...grades, PLAIN)
  const categorical = softest > 2 && grades.includes(5)
  const intensified = words.some(({ grade }) => grade === 'intensifier')
  return { level: categorical ? 5 : softest + (intensified ? 0.5 : 0), words }
}

/** `除严格保护区域外，`: what a measure leaves out is not bound by it. */
const EXCEPTION = /^除.*外，?$/

/** Names: 《产业结构调整指导目录》, “支持计划”. */
const NAME = /《[^《》]*》|“[^“”]*”/g

/** The strength words anywhere in a text but in names; an exception has none. */
export function strengthWordsIn(text: string): readonly StrengthWord[] {
  if (EXCEPTION.test(text)) return []
  const nameless = text.replace(NAME, (name) => '·'.repeat(name.length))
  return Array.from(nameless.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    grade: GRADES.get(word) ?? SHORT_FORMS[word] ?? PLAIN,
    range: { start: index, end: index + word.length },
  }))
}
