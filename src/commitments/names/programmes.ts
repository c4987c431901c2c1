import { readBrackets } from '../../document/brackets.ts'
import type { TextRange } from '../../text/range.ts'

/** A programme named by its kind: 某某工程; `range` is in the text. */
export interface ProgrammeInText {
  readonly name: string
  readonly range: TextRange
}

/** What carries a programme out, before its name. */
const VERB = '(?:实施|开展|推进|推行|启动|参与|落实)'

/** A word that no name contains: 的, 对, what lists or orders. */
const NOT_IN_NAME =
  '[和与及、的，。；：]|对(?!标)|深入|全面|广泛|或者?|等|应当|制定|制订|拟定|编制|实施'

const NAME = `(?:(?!${NOT_IN_NAME})[\\p{Script=Han}“”+0-9]){4,24}?(?:工程|行动计划|行动|计划)`

const PROGRAMMES = new RegExp(
  `${VERB}(${NAME}(?:(?:、|和|与|及|以及)${NAME})*)(?=[，。；、和与及]|$)`,
  'gu',
)
const EACH = new RegExp(NAME, 'gu')

/** Words that make it any programme of a kind: 相关人才工程, 年度工作计划, 联合执法行动. */
const GENERAL =
  /^(?:相关|有关|各类|各项|专项|系列|一批|以下|上述|年度|日常|联合|应急|工作)|年度|工作计划$/

/** The programmes that a text names after a verb that carries them out, one by one or in a list. */
export function programmesIn(text: string): readonly ProgrammeInText[] {
  return Array.from(text.matchAll(PROGRAMMES)).flatMap(({ 0: all, 1: list = '', index }) => {
    const offset = index + all.length - list.length
    return Array.from(list.matchAll(EACH), ({ 0: name, index: at }): ProgrammeInText => {
      const start = offset + at
      return { name, range: { start, end: start + name.length } }
    }).filter(({ name }) => !GENERAL.test(name) && readBrackets(name).unmatched.length === 0)
  })
}
