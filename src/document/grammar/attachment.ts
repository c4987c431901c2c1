import { isUsualClosing } from '../closing.ts'
import type { Line } from '../lines.ts'
import { chineseNumber, numberPattern } from './chinese-number.ts'

const title = '[^，。；：]{2,50}'
const word = '附 *(?:件|录|表)'
const heading = new RegExp(
  `^${word}(?: ?(${numberPattern})(?: ?[：.、]? ?${title})?| ${title})?：?$`,
  'u',
)
const list = new RegExp(`^(?:${word}|附)：(?: ?(?:([0-9]{1,2})[.．、]|《|[^，。；]{4,}))`, 'u')
/** Heads a list whose first entry stands on the next line, or an attachment. */
const bare = new RegExp(`^${word}：$`, 'u')

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
 * Whether the line at `index` heads a list of what is attached: 附件： and below it entries that count
 * from 1 and are titles, up to a signature, the attachments or the end.
 */
export function headsList(lines: readonly Line[], index: number): boolean {
  if (!bare.test(lines[index]?.text ?? '')) return false
  let entries = 0
  let next = lines[index + 1]
  for (; next && readListed(next, entries) !== undefined; next = lines[index + 1 + entries])
    entries++
  if (entries === 0) return false
  return !next || isUsualClosing(next.text) || !/[，。；]/u.test(next.text)
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
