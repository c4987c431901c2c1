import { isUsualClosing } from './closing.ts'
import { isBareAttachment, readListed } from './grammar/attachment.ts'
import type { Line } from './lines.ts'

/**
 * Whether the line at `index` heads a list of what is attached: 附件： and below it entries that count
 * from 1 and are titles, up to a signature, the attachments or the end.
 */
export function headsList(lines: readonly Line[], index: number): boolean {
  if (!isBareAttachment(lines[index]?.text ?? '')) return false
  let entries = 0
  let next = lines[index + 1]
  for (; next && isEntry(next, entries); next = lines[index + 1 + entries]) entries++
  if (entries === 0) return false
  return !next || isUsualClosing(next.text) || !/[，。；]/u.test(next.text)
}

/** What ends with a full stop may be a task of an attachment. */
function isEntry(line: Line, before: number): boolean {
  return readListed(line, before) !== undefined && !line.text.endsWith('。')
}
