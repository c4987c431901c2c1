import { startsUnit } from '../../../text/unit-start.ts'
import { readBrackets } from '../../brackets.ts'

const sentenceEnd = /[。；：！？!?;:”）)》〕]$/

/** The heading of a chapter or section, which ends like no sentence. */
const division =
  /^(?:第[一二三四五六七八九十百\d]+[编章节]|[一二三四五六七八九十]+、)[^，。；：]{0,30}$/

/** Whether a line is the first of a numbered unit, after the end of a sentence. */
export function beginsUnit(line: string, above: string): boolean {
  return (sentenceEnd.test(above) || division.test(above)) && startsUnit(line, 0)
}

/** Lines that no title goes on after: a sentence, a note in brackets, what announces an attachment or the contents. */
const titleEnd = /[。；：！？!?;:）)]$|^(?:附件|附录|目\s*录)/u

/** Whether a line may be the next of a title. */
export const mayContinueTitle = (line: string, above: string): boolean =>
  !titleEnd.test(above) && !startsUnit(line, 0)

/** Whether a line closes a bracket that the line above left open, as where a title wraps: `（2023—`, `2025年）`. */
export function closesBracket(line: string, above: string): boolean {
  const open = readBrackets(above).unmatched
  if (open.length === 0 || sentenceEnd.test(above)) return false
  const still = new Set(readBrackets(above + line).unmatched)
  return open.some((at) => !still.has(at))
}

/** Two lines as one: a hyphen goes, words stay apart. */
export function join(above: string, line: string): string {
  const hyphenated = /[a-z]-$/.test(above) && /^[a-z]/.test(line)
  if (hyphenated) return above.slice(0, -1) + line
  const words = /[\p{Script=Latin}\p{N}]$/u.test(above) && /^\p{Script=Latin}/u.test(line)
  return words ? `${above} ${line}` : above + line
}
