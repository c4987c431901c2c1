import type { Line } from '../lines.ts'
import { chineseNumber, numberPattern } from './chinese-number.ts'

const title = '[^，。；：]{2,50}'
const heading = new RegExp(
  `^附(?:件|录|表)(?: ?(${numberPattern})(?: ?[：.、]? ?${title})?| ${title})?：?$`,
  'u',
)
const list = /^附(?:件|录|表)?： ?(?:([0-9]{1,2})[.．、]|《|[^，。；]{4,})/u

/** The number of the attachment that a line begins, `附件2`, `附件 分工表`; 1 when it names none. */
export function readAttachment(line: string): string | undefined {
  const match = heading.exec(line)
  if (!match) return undefined
  return match[1] ? String(chineseNumber(match[1])) : '1'
}

/** Whether a line begins the list of what is attached: 附件：1.重点任务分工表. */
export function isAttachmentList(line: string): boolean {
  return list.test(line)
}

/**
 * The number of the entry that a line is in the list of what is attached, whose entry before was
 * `before`; `undefined` when it is none.
 */
export function readListed(
  { text, numeral }: Pick<Line, 'text' | 'numeral'>,
  before: number | undefined,
): number | undefined {
  const first = list.exec(text)
  if (first) return Number(first[1] ?? 1)
  const next = before !== undefined && Number(numeral?.value) === before + 1
  return next && !/[，。]/u.test(text) ? before + 1 : undefined
}
