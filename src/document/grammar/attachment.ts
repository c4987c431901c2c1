import { chineseNumber, numberPattern } from '../../text/chinese-number.ts'
import type { Numeral } from './rule.ts'

const title = '[^，。；：]{2,50}'
const word = '附 *(?:件|录|表)'
const counted = `${numberPattern}|[A-Z]`
const number = `(?:(${counted})|（(${counted})）)`
const heading = new RegExp(
  `^(?:${word}(?: ?${number}(?:：[^，。；]{2,50}| ?[：.、]? ?${title})?| ${title})?|附(?: ?${number}(?:：${title})?)?)：?$`,
  'u',
)
/** （附件2） in brackets is one with its number, 【附件】 without one, too. */
const bracketed = /^(?:（(附.*[0-9一二三四五六七八九十])）|【(附.*)】|〔(附.*)〕)$/u
const list = new RegExp(`^(?:${word}|附)：(?: ?(?:([0-9]{1,2})[.．、]|《|[^，。；]{4,}))`, 'u')
const bare = new RegExp(`^(?:${word}|附)：$`, 'u')

const glossary = /^(?:有关|相关)?(?:名词|术语)(?:解释|注释|释义|说明)$/u

/** The number of the attachment that a line begins, `附件2`, `附录B`, `附件 分工表`; 1 when it names none, 0 of a glossary. */
export function readAttachment(line: string): string | undefined {
  if (glossary.test(line)) return '0'
  const inside = bracketed.exec(line)?.slice(1).find(Boolean)
  const match = heading.exec(inside ?? line)
  if (!match) return undefined
  const printed = match.slice(1).find(Boolean)
  if (!printed) return '1'
  return String(/[A-Z]/u.test(printed) ? placeInAlphabet(printed) : chineseNumber(printed))
}

const placeInAlphabet = (letter: string): number => letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1

/** Whether a line heads a list whose first entry stands on the next line, or an attachment: 附件：. */
export function isBareAttachment(line: string): boolean {
  return bare.test(line)
}

/** Whether a line begins the list of what is attached: 附件：1.重点任务分工表. */
export function isAttachmentList(line: string): boolean {
  return list.test(line)
}

const informing =
  /(?:名单|名录|通讯录|组成人员|解读|编制说明|起草说明|[报请记系计]表)(?:（[^）]*）)?$/u

/** Whether an attachment of this title, line by line, lists or explains, and gives no one a task. */
export const informs = (lines: readonly string[]): boolean =>
  lines.some((line) => informing.test(line.trim()) || glossary.test(line.trim()))

/**
 * The number of the entry that a line is in the list of what is attached, whose entry before was
 * `before`; `undefined` when it is none.
 */
export function readListed(
  { text, numeral }: { readonly text: string; readonly numeral: Numeral | undefined },
  before: number | undefined,
): number | undefined {
  const first = list.exec(text)
  if (first) return Number(first[1] ?? 1)
  const next = before !== undefined && Number(numeral?.value) === before + 1
  return next && !/，|。./u.test(text) ? before + 1 : undefined
}
