import { isUsualClosing } from './closing.ts'
import { isBareAttachment, readAttachment, readListed } from './grammar/attachment.ts'
import type { Numeral } from './grammar/rule.ts'
import type { Line } from './lines.ts'
import { isDateLine } from './metadata/dates.ts'

/** Which of the texts of a document a line stands in: the main one or an attachment. */
export interface Place {
  /** Number of the attachment; empty in the main text. */
  readonly attachment: string
  /** What the line is itself, if it stands between two texts: a name of what is attached, or the date of a notice. */
  readonly between: 'name' | 'date' | undefined
  /** The entry that the line is in the list of what is attached, whose numbers count no units; 0 for its head. */
  readonly listed: number | undefined
}

/** The place before the first line. */
export const beginning: Place = { attachment: '', between: undefined, listed: undefined }

/**
 * The place of the line at `index` after that of the line before it; `first` is the first unit that has
 * been read until then.
 */
export function placeOfLine(
  { attachment, listed: before }: Place,
  lines: readonly Line[],
  index: number,
  first: { readonly number: string; readonly numeral: Numeral } | undefined,
): Place {
  const line = lines[index]
  if (!line) return { attachment, between: undefined, listed: undefined }
  if (attachment === '' && first && endsNotice(lines, index, first)) {
    return { attachment: '1', between: 'date', listed: undefined }
  }
  const heads = headsList(lines, index)
  const named = first && !heads ? readAttachment(line.text) : undefined
  const listed = heads ? 0 : named === undefined ? readListed(line, before) : undefined
  if (named === undefined && listed === undefined) {
    return { attachment, between: undefined, listed }
  }
  // What follows the list is attached, with or without a heading that says so.
  return { attachment: first ? (named ?? (attachment || '1')) : '', between: 'name', listed }
}

/** Whether a line is the date of a notice that has points of its own: what it forwards follows, and counts anew. */
function endsNotice(
  lines: readonly Line[],
  index: number,
  first: { readonly number: string; readonly numeral: Numeral },
): boolean {
  if (!isDateLine(lines[index]?.text ?? '')) return false
  const next = lines.slice(index + 1).find(({ numeral }) => numeral)?.numeral
  return next?.value === '1' && first.number === '1' && next.style === first.numeral.style
}

/**
 * Whether the line at `index` heads a list of what is attached: 附件： and below it entries that count
 * from 1 and are titles, up to a signature, the attachments or the end.
 */
function headsList(lines: readonly Line[], index: number): boolean {
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
